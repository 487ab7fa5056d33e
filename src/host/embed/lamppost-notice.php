<?php
/**
 * Plugin Name: Lamppost notices
 * Description: Shows the signed notices of street sensors: [lamppost_notice sensor="k12-07"].
 * Version: {{version}}
 * Requires at least: 5.0
 * Requires PHP: 7.4
 * License: MIT OR Apache-2.0
 */

defined( 'ABSPATH' ) || exit;

// Where the folder lies on this host. The digest belongs to exactly this version.
const LAMPPOST_AT        = '{{at}}';
const LAMPPOST_SCRIPT    = '{{script}}';
const LAMPPOST_INTEGRITY = '{{integrity}}';
const LAMPPOST_PIN       = '{{pin}}';
const LAMPPOST_COLLECTOR = '{{site}}v1/';

// The script stands on pages with a notice, and on no others.
function lamppost_notice_script() {
	wp_enqueue_script( 'lamppost-notice', LAMPPOST_SCRIPT, array(), null, true );
}

// WordPress has no argument for a digest: the tag is written here, without the query that would be added to its address.
function lamppost_notice_tag( $tag, $handle ) {
	if ( 'lamppost-notice' !== $handle ) {
		return $tag;
	}
	return sprintf(
		'<script type="module" src="%s" integrity="%s" crossorigin="anonymous"></script>' . "\n",
		esc_url( LAMPPOST_SCRIPT ),
		esc_attr( LAMPPOST_INTEGRITY )
	);
}
add_filter( 'script_loader_tag', 'lamppost_notice_tag', 10, 2 );

// [lamppost_notice sensor="k12-07" display="compact"]
function lamppost_notice_shortcode( $attributes ) {
	$attributes = shortcode_atts( array( 'sensor' => '', 'display' => '' ), $attributes, 'lamppost_notice' );
	$notices    = require __DIR__ . '/notices.php';
	$sensor     = $attributes['sensor'];
	if ( ! isset( $notices[ $sensor ] ) ) {
		return '<p>' . esc_html( sprintf( 'There is no notice for the sensor "%s".', $sensor ) ) . '</p>';
	}
	lamppost_notice_script();
	$notice  = $notices[ $sensor ];
	$display = 'compact' === $attributes['display'] ? ' display="compact"' : '';
	$html    = sprintf(
		'<lamppost-notice authority="%s" pin="%s" collector="%s"%s sensor="%s" notice="%s"><div lang="%s" dir="%s">',
		esc_attr( LAMPPOST_AT . 'lamppost/' ),
		esc_attr( LAMPPOST_PIN ),
		esc_attr( LAMPPOST_COLLECTOR ),
		$display,
		esc_attr( $sensor ),
		esc_attr( $notice['notice'] ),
		esc_attr( $notice['lang'] ),
		esc_attr( $notice['dir'] )
	);
	$html .= '<p><strong>' . esc_html( $notice['label'] ) . '</strong></p>';
	foreach ( $notice['lines'] as $line ) {
		$html .= '<p>' . esc_html( $line ) . '</p>';
	}
	$html .= sprintf( '<p><a href="%s">%s</a></p>', esc_url( $notice['notice'] ), esc_html( $notice['whole'] ) );
	return $html . '<p><small>' . esc_html( $notice['unchecked'] ) . '</small></p></div></lamppost-notice>';
}
add_shortcode( 'lamppost_notice', 'lamppost_notice_shortcode' );

// Who may not write unfiltered HTML can paste the element all the same: KSES, which removes unknown elements when a
// text is saved, learns this one with these attributes and no others.
function lamppost_notice_allowed( $tags, $context ) {
	if ( 'post' === $context ) {
		$tags['lamppost-notice'] = array_fill_keys(
			array( 'authority', 'pin', 'collector', 'display', 'sensor', 'notice', 'lang', 'dir' ),
			true
		);
	}
	return $tags;
}
add_filter( 'wp_kses_allowed_html', 'lamppost_notice_allowed', 10, 2 );

// A pasted element needs the script as well.
function lamppost_notice_pasted( $content ) {
	if ( false !== strpos( $content, '<lamppost-notice' ) ) {
		lamppost_notice_script();
	}
	return $content;
}
add_filter( 'the_content', 'lamppost_notice_pasted', 20 );

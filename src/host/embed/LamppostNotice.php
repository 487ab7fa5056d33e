<?php

namespace Drupal\lamppost_notice\Plugin\Filter;

use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;

/**
 * Loads the script on pages whose text holds a notice, and on no others.
 *
 * @Filter(
 *   id = "lamppost_notice",
 *   title = @Translation("Load the script for notices of sensors"),
 *   type = Drupal\filter\Plugin\FilterInterface::TYPE_TRANSFORM_REVERSIBLE,
 *   weight = 100
 * )
 */
class LamppostNotice extends FilterBase {

  /**
   * {@inheritdoc}
   */
  public function process($text, $langcode) {
    $result = new FilterProcessResult($text);
    if (strpos($text, '<lamppost-notice') !== FALSE) {
      $result->setAttachments(['library' => ['lamppost_notice/notice']]);
    }
    return $result;
  }

}

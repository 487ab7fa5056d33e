### What the coded words of notices mean, in the order of terms.ftl. At most 140 characters.
### Language: Chinese (Simplified)
### Status: machine

## How closely data points at you

means-lamppost-identifiability-none = 这些数据从来就与人无关，例如空气或水的数值。任何人都无法从中被找到。
means-lamppost-identifiability-de_identified = 数据原本与人有关。指向您的内容已被永久去除，例如您的脸已被处理成无法辨认。
means-lamppost-identifiability-pseudonymous = 您以编号出现，没有姓名。谁持有这些编号的对照表，谁就能知道那是您。
means-lamppost-identifiability-identifiable = 数据本身就显示您是谁，例如凭您的脸、姓名或车牌。

## Profiles and scores

means-lamppost-profiling-none = 没有任何人把您的习惯汇总起来，您也不会得到分数或等级。
means-lamppost-profiling-profiling = 有关您的数据被汇总起来，以了解您的习惯或特征，例如您何时去哪里。
means-lamppost-profiling-scoring = 您会得到一个分数或等级，例如您看起来有多大风险。其他人可以据此行事。

## What a decision does

means-lamppost-decision_effect-none = 数据不用于对单个人作决定，例如只统计车辆数量。
means-lamppost-decision_effect-informs = 机器的结果只是多项依据之一。由人看过全部情况，再对您作决定。
means-lamppost-decision_effect-legal_effect = 决定会改变您的权利或义务，例如罚款。您往往可以要求由人重新审查。
means-lamppost-decision_effect-significant_effect = 它不改变您的任何权利，但影响同样重大，例如您得不到贷款。您往往可以要求由人重新审查。

## Who decides

means-lamppost-autonomy-human_decides = 机器只提出建议。由人审查，并可以作出不同的决定。
means-lamppost-autonomy-human_executes = 机器作选择，人照此执行，例如按程序规划的路线驾驶。
means-lamppost-autonomy-autonomous = 没有任何人参与单个决定，例如只对已知车牌打开的道闸。

## How long data is kept

means-lamppost-retention-none = 数据用过之后立即消失。以后任何人都无法查看。
means-lamppost-retention-hours = 数据按告知书写明的小时数保存，然后删除。
means-lamppost-retention-until_event = 告知书写明的某件事发生时，数据被删除，例如案件结束时。
means-lamppost-retention-indefinite = 没有规定删除日期。法律只允许在目的需要的期间内保存有关您的数据。

## In whose house data is kept

means-lamppost-storage-on_device = 数据存放在街上的这个传感器里，不在别处的电脑上。
means-lamppost-storage-controller_premises = 数据存放在负责机构自己运行的电脑上，例如在市政厅。
means-lamppost-storage-processor_premises = 数据存放在一家公司的电脑上。该公司为负责机构工作，必须按其指示办事。
means-lamppost-storage-public_cloud = 数据存放在租来的电脑上，许多其他客户也在使用。这些电脑可能在别的国家。

## On what terms others get data

means-lamppost-recipient_terms-shared = 其他人会得到数据，或可以查看数据。告知书写明是谁。
means-lamppost-recipient_terms-sold = 其他人得到数据，并为此付钱或给予其他东西。
means-lamppost-recipient_terms-on_request_to_police = 警方提出要求时会得到数据，例如事故之后。数据不会一直发送给他们。
means-lamppost-recipient_terms-required_by_law = 法律规定必须交出数据。负责机构不能自行选择。
means-lamppost-recipient_terms-published = 任何人都可以查看或复制数据，例如在互联网上。被复制的内容无法收回。

## What can happen to you

means-lamppost-consequence-none = 数据不会给您带来任何变化：不付费，不禁止，不处罚。
means-lamppost-consequence-fee = 您可能要为使用的东西付费，例如道路通行费或停车费。这不是处罚。
means-lamppost-consequence-fine = 您可能要交罚款，例如因为超速。您可以对罚款提出异议。
means-lamppost-consequence-denial_of_service = 您可能不被放行或得不到服务，例如道闸不为您打开。
means-lamppost-consequence-price = 数据可能改变您付的价格，例如高峰时更贵，或与您旁边的人不同。
means-lamppost-consequence-blacklist = 您或您的车辆可能被列入不受欢迎者名单。以后您可能因此被拒绝。
means-lamppost-consequence-score = 您有一个随行为升降的分数或等级。其他人可以据此行事。
means-lamppost-consequence-referral = 另一个机构可能接到您的情况并决定怎么做，例如警方。

## What an objection does

means-lamppost-objection_effect-stop = 如果您反对，您的数据不再用于这一目的。
means-lamppost-objection_effect-mask = 如果您反对，您会被处理成无法辨认，例如在画面中遮住您的脸或车牌。
means-lamppost-objection_effect-delete = 如果您反对，收集到的有关您的内容会被删除。
means-lamppost-objection_effect-reroute = 如果您反对，会给您指另一条传感器看不到的路。
means-lamppost-objection_effect-cannot = 无法只为一个人采取措施。告知书说明为什么。您可以向监管机构投诉。

## Who is responsible

means-lamppost-controller_kind-public = 由公共机构决定为什么以及怎样使用数据，例如城市、学校或警方。
means-lamppost-controller_kind-private = 由公司、协会或个人决定为什么以及怎样使用数据。
means-lamppost-controller_kind-mixed = 公共方和私营方共同决定，例如城市与公司共同拥有的企业。

## Ways to get in touch

means-lamppost-contact_kind-web = 在浏览器中打开这个网页，可以给他们写信或了解更多。
means-lamppost-contact_kind-email = 写信到这个地址。他们会因此知道您的电子邮件地址。
means-lamppost-contact_kind-phone = 拨打这个号码与人通话。您不需要互联网。
means-lamppost-contact_kind-post = 把信寄到这个地址。您不需要互联网。
means-lamppost-contact_kind-in_person = 到这个窗口或办公室与人面谈。您不需要电话，也不需要互联网。

## What a contact point is for

means-lamppost-channel_use-choice = 在这里写信，可以表示同意、拒绝同意、撤回同意，或提出反对。
means-lamppost-channel_use-request = 在这里写信，可以索要您的数据副本，或要求更正、删除。
means-lamppost-channel_use-complaint = 如果您认为有什么不对，请写信到这里。您随时可以向监管机构投诉，不收费。

## What was studied beforehand

means-lamppost-assessment_kind-dpia = 开始之前，负责机构写明了使用数据可能对您有什么影响，以及靠什么保护您（GDPR 第 35 条）。
means-lamppost-assessment_kind-fria = 使用高风险 AI 系统之前，有人研究过它可能伤害谁，以及届时怎样补救（《人工智能法》第 27 条）。
means-lamppost-assessment_kind-cost_benefit = 有人研究过这个传感器是否值得花这些钱，例如与不需要传感器的办法相比。

## Why a notice was taken back

means-lamppost-withdrawal_reason-sensor_removed = 传感器已不再挂在这里，所以没有什么可说明的了。
means-lamppost-withdrawal_reason-error_in_notice = 告知书中有内容不属实。请查找较新的告知书。
means-lamppost-withdrawal_reason-key_compromised = 可能有别人得到过发布方用来签名的密钥。用它签署的内容可能是假的。
means-lamppost-withdrawal_reason-unlawful = 告知书所描述的做法当时是不允许的。请问发布方是否已经停止。
means-lamppost-withdrawal_reason-other = 这个原因在这里没有对应的词语。请询问发布方。

## What is picked up

means-lamppost-data_kind-number_plate = 摄像头读取您车辆的车牌。有关部门可以凭它找到车主。
means-lamppost-data_kind-face_image = 图像显示您的脸。认识您的人以及程序都可以凭它认出您。
means-lamppost-data_kind-gait = 传感器记录您走路时的动作。有些人即使不露脸，也可以凭此被认出。
means-lamppost-data_kind-silhouette = 只记录您的身形，不含脸部。身高、衣着或轮椅仍可能显现。
means-lamppost-data_kind-sound_level = 只有一个表示音量的数字，以分贝为单位。您说的话一点都不保存。
means-lamppost-data_kind-voice_recording = 您说的话会被录下。别人可以凭您的话和您的声音认出您。
means-lamppost-data_kind-wifi_probe = 您的手机会发出寻找 Wi-Fi 的信号，即使您没有使用它。凭其中一些信号可以认出这部手机。
means-lamppost-data_kind-bluetooth_address = 耳机、手表和手机会发出这种地址。如果它不变，您的设备就可以再次被认出。
means-lamppost-data_kind-location_trace = 一连串地点和时间构成一条轨迹。它可能显示您的住处和工作地点等。
means-lamppost-data_kind-vehicle_count = 只有一个数字，例如一小时 40 辆车。它不说明是谁的车。
means-lamppost-data_kind-people_count = 只有一个数字，例如一小时 120 人。它不说明是哪些人。
means-lamppost-data_kind-payment_data = 记录您怎样付款，例如卡号、金额和时间。
means-lamppost-data_kind-travel_card = 记录您的卡号或您用它乘坐的行程，例如站点和时间。

## Devices: what senses or acts

means-device-tech-air_quality = 测量空气中的成分，例如灰尘或尾气。它不需要有关您的数据。
means-device-tech-assistance_station = 按下按钮可以与救助人员通话，例如遇到紧急情况时。他们能听到您，有时也能看到您。
means-device-tech-augmented_reality = 在您看到的景象上叠加图像或文字，在手机或眼镜上显示。为此它需要摄像头。
means-device-tech-biometrics = 测量只有您才有的特征，例如脸、手指、眼睛或声音，以判断您是谁。
means-device-tech-cellular = 像手机一样收发数据。它不需要电缆，也不需要 Wi-Fi。
means-device-tech-chatbot = 您打字或说话，由程序回答。不必有人在场，您写的内容可能会被保存。
means-device-tech-contactless_payments = 把卡或手机靠近即可付款。它读取付款所需的信息，例如卡号。
means-device-tech-de_identified_image = 拍摄照片，并去除显示您是谁的内容，例如把脸处理成无法辨认。
means-device-tech-de_identified_video = 拍摄视频，并去除显示您是谁的内容，例如把脸和车牌处理成无法辨认。
means-device-tech-de_identified_voice = 录下说话声并加以改变，使声音不再显示您是谁。说的话可能仍能听到。
means-device-tech-dtpr_api = 让程序和网站读取公开告知书对这类设备的说明。DTPR 是一种标牌标准。
means-device-tech-electric_vehicle_charger = 接上您的车辆即可充电。它可能记录谁充电、何时、充了多少以及怎样付款。
means-device-tech-facial_characterization = 看您的脸来猜测年龄或情绪等。这种设备不判断您是谁。
means-device-tech-gps = 根据卫星信号得知自己在哪里。由人携带或装在车上时，会显示其去向。
means-device-tech-hands_free = 对您的声音、手势或靠近作出反应。为此它必须听、看或感应。
means-device-tech-identifiable_image = 拍摄可以认出您的照片，例如凭您的脸或车牌。
means-device-tech-identifiable_nfc = 读取几厘米内的卡或手机。读到的号码可以与您的姓名联系起来。
means-device-tech-identifiable_rfid = 读取小型射频标签，例如通行证或通行费装置中的标签。其号码可以与您的姓名联系起来。
means-device-tech-identifiable_video = 拍摄可以认出您的视频，例如凭您的脸、衣着或车牌。
means-device-tech-identifiable_wifi_sensor = 接收您的手机寻找 Wi-Fi 时发出的信号。其中的号码可能使您的手机可以被认出。
means-device-tech-image = 拍摄单张照片，不拍视频。这个词没有说明照片上能否认出您。
means-device-tech-image_infrared = 用您看不见的光或热拍摄照片。在黑暗中也能工作。
means-device-tech-inclinometer = 测量物体倾斜多少，例如墙、杆或桥。它与人无关。
means-device-tech-induction_loop = 察觉上方的金属，因此可以统计车辆或切换红绿灯。它看不到谁在开车。
means-device-tech-intercom = 按下按钮与别处的人说话，例如请人开门。有些带摄像头。
means-device-tech-li_dar = 发出光线，测量物体有多远。它能看到形状和动作，但不拍照。
means-device-tech-location_beacon = 发出带有自身编号的短信号。您手机上的应用可以据此知道您在哪里。
means-device-tech-microphone = 拾取声音，可能包括说话声。这个词没有说明是否录音。
means-device-tech-motion_detector = 察觉有东西在动，例如用来开灯。它不知道是谁或是什么。
means-device-tech-nfc = 把卡或手机靠近到几厘米内，两者就会交换数据，例如链接或票证。
means-device-tech-non_identifiable_video = 拍摄的细节很少，从一开始就无法看清脸和车牌。
means-device-tech-passive_infrared_sensor = 感应附近活动的人和动物的热量，例如用来开门。它不拍照。
means-device-tech-person_detection = 在画面中区分人和物，并判断有几个人、在哪里。这种设备不判断他们是谁。
means-device-tech-personal_device = 您用自己的设备来使用它，例如手机或平板电脑。
means-device-tech-piezoelectric_sensor = 受压或晃动时产生电流。例如装在路面下，可以统计车辆或称重。
means-device-tech-radar = 发出无线电波，测量物体在哪里、移动多快。在黑暗中也能工作，不拍照。
means-device-tech-rfid = 在短距离内读取小型射频标签，例如垃圾桶、自行车或票证上的标签。
means-device-tech-soil_moisture_sensor = 埋在地里，告知植物何时需要水。它与人无关。
means-device-tech-sound_level_meter = 给出分贝数，例如交通噪声。它不需要录下说的话。
means-device-tech-system_screen = 阅读或触摸这个屏幕来使用设备。您在上面输入或选择的内容可能会被记录。
means-device-tech-thermometer = 测量物体有多热，例如空气、路面或水。
means-device-tech-ultrasonic_level_sensor = 发出您听不到的声音，测量物体有多远，例如垃圾桶有多满。
means-device-tech-unmanned_aircraft_system = 飞行时机上没有驾驶员，通常带摄像头。它能看到从街上看不到的地方。
means-device-tech-video_camera = 拍摄活动画面。这个词没有说明能否认出您，也没有说明画面保存多久。
means-device-tech-video_camera_infrared = 用您看不见的光或热拍摄活动画面。在黑暗中也能工作。
means-device-tech-voice = 录下说话声。它可以知道您说什么，或凭您说话的方式知道您是谁。
means-device-tech-water_quality = 测量水中的成分，例如河流或喷泉的水。它与人无关。
means-device-tech-weather_station = 测量风、雨、气温等。它与人无关。
means-device-tech-weighing_scale = 测量物体有多重，例如路上的卡车或垃圾桶中的垃圾。
means-device-tech-wireless_access_point = 把您的手机或电脑连接到这里即可上网。它可能记录哪些设备何时连接过。
means-device-tech-wireless_charging_roadway = 路面下的线圈给停在或驶过上方的电动车充电。它可能记录哪辆车充过电。

## Devices: what they are for

means-device-purpose-accessibility = 它的作用是让每个人都能使用某个地方或服务，例如坐轮椅的人或看不见的人。
means-device-purpose-agency_interaction = 它让您改变某样东西或参与其中，例如电灯按钮或触摸屏。
means-device-purpose-arts_culture = 它是艺术或文化的一部分，例如您走近时会动的作品，或博物馆的导览。
means-device-purpose-commerce = 它服务于商业，例如售票机或商店的屏幕。
means-device-purpose-connectivity = 它为您提供连接，例如广场上的免费 Wi-Fi。
means-device-purpose-dining = 它协助提供食物或餐食，例如接受您点餐。
means-device-purpose-ecology = 它测量自然状况，例如树木、动物、土壤或河流。
means-device-purpose-energy_efficiency = 它帮助少用能源，例如没有人时调暗路灯。
means-device-purpose-enforcement = 它查出谁违反规则，例如超速。您可能被罚款。
means-device-purpose-entry = 它检查您能否进入或使用某样东西，例如凭卡或车牌。
means-device-purpose-fire_emergency = 发生危险时，它协助消防、救护或其他人员，例如发出警报。
means-device-purpose-health = 它测量可能使人生病的东西，例如噪声、污浊的空气或水。它不治疗任何人。
means-device-purpose-inform = 它告诉您一些事情，例如下一班公交车何时到，或某项服务怎样使用。
means-device-purpose-logistics = 它帮助把货物送到需要的地方，例如寻找空的卸货位。
means-device-purpose-mobility = 它帮助人和车辆通行，例如切换红绿灯或统计自行车。
means-device-purpose-planning_decision_making = 它为以后的规划收集事实，例如在哪里修自行车道。它不对单个人作决定。
means-device-purpose-research_development = 它帮助研究某事或试验新事物，例如人们怎样使用广场。
means-device-purpose-safety_security = 它的作用是防止伤害，例如事故、火灾或盗窃。
means-device-purpose-social = 它帮助人们见面或交谈，例如广场上的游戏。
means-device-purpose-switch = 它使某样东西启动或停止，例如灯、水泵或门。
means-device-purpose-waste_management = 它帮助收集、分类或回收垃圾，例如告知垃圾桶何时装满。
means-device-purpose-water_efficiency = 它帮助少用水，例如只在土壤干燥时给植物浇水。
means-device-purpose-wayfinding_services = 它告诉您在哪里、该往哪走、附近有什么，例如厕所或公交站。

## Devices: what happens to the data

means-device-process-aggregated = 许多记录变成一个数字，例如每天 500 人。不显示单条记录。
means-device-process-ai_system = 程序从数据中得出结果，通常事先从例子中学习过。它可能出错。
means-device-process-bitmap_manipulation = 程序改动画面，例如遮住脸或使画面变粗糙。
means-device-process-code_signing = 设备可以核对软件由谁制作，以及没有任何人改动过。这不说明数据怎样处理。
means-device-process-computer_vision = 程序在画面中找出东西，例如车辆或人，并常常计数。不必有人观看。
means-device-process-cryptonets = AI 程序用保持锁定的数据计算。运行程序的人读不到您的数据。
means-device-process-de_identified = 指向您的内容被去除，例如姓名、脸或号码。这个词没有说明效果有多好。
means-device-process-differential_privacy = 加入小的随机误差。关于许多人的结果仍有用，但很难判断数据中是否有您。
means-device-process-encrypted = 只有持有密钥的人才能读取数据。这个词没有说明谁持有密钥。
means-device-process-encrypted_at_rest = 偷走存储器或磁盘的人，没有密钥就读不了数据。持有密钥的人可以读取。
means-device-process-federated_learning = 每台设备用自己的数据学习，只传出学到的结果。数据本身留在原处。
means-device-process-hardware_audits = 外部专家不时检查设备是否安全，以及它记录的内容是否超出所说的范围。
means-device-process-homomorphic_encryption = 电脑不解锁数据就得出结果。进行计算的人读不到数据。
means-device-process-immutable_query_ledger = 每次查看和每次改动都写入一份以后任何人都不能改动的列表。因此可以追查滥用。
means-device-process-k_anonymity = 您的记录与另外几个人的看起来一样，因此仅凭这些细节，没有任何人能知道哪条是您的。
means-device-process-raw_data = 数据就是传感器记录的原样。什么都没有去除，所以如果传感器显示您是谁，您就可能被认出。
means-device-process-rdua_approved = 由 Sidewalk Labs 公司发明的一种审查认为利大于弊。这不是主管机关的检查。
means-device-process-regulated = 法律对这类数据另有规定，例如健康数据。各国的规定不同。
means-device-process-reviewed_internally = 该机构自己审查了用途和风险。没有任何外部人员参与这次审查。
means-device-process-secure_multi_party_computing = 几个机构共同得出一个结果。它们当中没有任何一方看到其他方的数据。
means-device-process-transport_layer_security = 在两台电脑之间的途中，任何人都不能读取或改动数据。这不说明之后怎样保存数据。
means-device-process-trusted_execution_environment = 数据在芯片的封闭区域中处理。同一台电脑上的其他程序无法看到里面。
means-device-process-zero_knowledge_proofs = 您或电脑可以证明某件事属实，例如您已满 18 岁，而不透露任何其他内容。

## Devices: who can get at the data

means-device-access-available_for_resale = 其他人可以花钱得到数据，并可能用于他们自己的目的。
means-device-access-available_to_3rd_parties = 不参与这个传感器工作的其他人可以得到数据。这不一定意味着数据被出售。
means-device-access-available_to_download = 任何人都可以从互联网下载数据，免费或付费。
means-device-access-available_to_me = 您可以查看有关您的数据，例如您自己的行程。其他人不能查看。
means-device-access-available_to_the_accountable_organization = 为这台设备负责的一方可以查看数据。告知书写明是谁。
means-device-access-available_to_vendor = 供应设备或收集数据的公司可以查看数据。
means-device-access-not_available_to_me = 设备没有给您任何查看数据的途径。如果数据与您有关，您仍然可以索要副本（GDPR 第 15 条）。
means-device-access-not_available_to_the_accountable_organization = 就连为这台设备负责的机构也不能查看数据。它可能只得到结果。
means-device-access-not_available_to_vendor = 供应设备或收集数据的公司不能查看数据。

## Devices: where data is kept

means-device-storage-backed_up_internationally = 第二份副本存放在另一个国家，不在收集数据的国家。可能适用别的法律。
means-device-storage-backed_up_locally = 第二份副本存放在收集数据的国家。由该国法律保护。
means-device-storage-shared_storage_and_governance = 几个机构共用一个存储。它们共同规定谁可以看数据、保存多久、何时删除。
means-device-storage-stored_locally = 数据存放在收集数据的国家。不一定在这条街或这个城市。
means-device-storage-stored_on_3rd_party_cloud = 数据存放在出租空间的公司的大型计算中心。负责机构仍然负责。
means-device-storage-stored_primarily_internationally = 大部分数据存放在另一个国家，不在收集数据的国家。那里可能适用别的法律。
means-device-storage-stored_primarily_locally = 大部分数据存放在收集数据的国家。较小部分可能在国外。

## Devices: what form the data has

means-device-data-binary = 数据按计算机的方式打包。没有合适的程序，您读不出它的内容。
means-device-data-boolean = 每一项是“是”或“否”，例如：车位空着，或没有空着。
means-device-data-personal = 数据与您或另一个可被认出的人有关。法律给予您对它的权利。
means-device-data-pixel_based_image = 一张照片或视频中的一帧，由许多彩色小点组成。
means-device-data-spatial = 数据说明某样东西在哪里，例如地图上的点或路线。
means-device-data-tabular = 数据分行和列，例如每辆车一行，写有时间和速度。
means-device-data-values_time = 对同一样东西反复测量，例如每小时的温度。

## Devices: whether data is kept

means-device-retention-data_retained = 数据先存储，之后删除。告知书可以写明多少小时之后或什么事之后。
means-device-retention-no_data_retained = 设备立即使用数据，一点都不存储。

## Devices: who is responsible

means-device-accountable-institution = 为这台设备及其数据负责的单位，例如政府部门、学校或博物馆。
means-device-accountable-organization = 为这台设备及其数据负责的组织，例如公司或协会。

## Choices and answers: words by code

means-lamppost-decision-consent-give = 您对数据的这一项用途说“是”。您可以随时撤回，与表示同意一样容易。
means-lamppost-decision-consent-refuse = 您说“不”。您的数据不得用于这一目的。您以后仍然可以说“是”。
means-lamppost-decision-consent-withdraw = 您收回您的“是”。从那时起，您的数据不得用于此。此前所做的仍然合法。
means-lamppost-decision-objection-make = 您基于自身情况要求他们停止。只有理由更重要，或为了法律主张，他们才可以继续。
means-lamppost-decision-objection-retract = 您不再反对，您的数据可以再次使用。您可以随时再次反对。
means-lamppost-decision-review-request = 这里由机器作决定。您要求由人重新审查，并可以表达您的看法。
means-lamppost-decision-request-access = 他们必须告诉您是否使用有关您的数据，并给您一份副本。第一份副本不收费。
means-lamppost-decision-request-rectification = 请说明有关您的数据哪里错了或缺了什么。他们必须改正。
means-lamppost-decision-request-erasure = 他们必须删除有关您的数据，例如不再需要时。如果法律规定要保存，他们可以拒绝。
means-lamppost-decision-request-restriction = 您要求他们保留数据但不使用，例如在核查数据是否正确期间。
means-lamppost-decision-request-portability = 您以其他程序可读的文件得到您提供过的内容。适用于凭同意或合同使用的数据。
means-lamppost-decision-concern-tampered = 如果有人改动了标牌、在上面贴了东西或挂了假标牌，请告诉发布方。
means-lamppost-decision-concern-place = 如果告知书说的是另一个传感器，或不是标牌所挂的地点，请告诉发布方。
means-lamppost-decision-concern-other = 请告诉发布方标牌或传感器还有什么不对，例如它坏了。
means-lamppost-surface-phone = 您在扫描过标牌二维码的手机或其他设备上作出了决定。
means-lamppost-surface-web = 您在网站上作出了决定，没有扫描标牌。
means-lamppost-surface-kiosk = 您在公共屏幕上作出了决定，例如在政府办公处。
means-lamppost-answer_status-acknowledged = 已有人收到您的请求并在处理。这还不是决定。
means-lamppost-answer_status-accepted = 他们同意您的要求，将会照办。尚未办妥。
means-lamppost-answer_status-rejected = 他们不会按您的要求做。他们必须说明为什么。您可以向监管机构投诉。
means-lamppost-answer_status-extended = 他们需要超过一个月，并且必须说明为什么。法律允许再延长两个月，不得更多。
means-lamppost-answer_status-fulfilled = 他们说已经按您的要求做了。
means-lamppost-notice_state-current = 收到您的选择时，这份告知书是有效的。
means-lamppost-notice_state-superseded = 收到您的选择时，已经有较新的告知书。您的选择针对的是旧的那份。
means-lamppost-notice_state-withdrawn = 收到您的选择时，发布方已经撤回这份告知书。
means-lamppost-notice_state-expired = 收到您的选择时，这份告知书的最后一天已过。
means-lamppost-notice_state-not-yet-in-force = 收到您的选择时，这份告知书的第一天还没有到。

## AI: what it is for

means-ai-purpose-accessibility = 帮助每个人使用某个地方或服务，包括视力、听力或行动不便的人。例如：会自己朗读的标牌。
means-ai-purpose-arts_culture = 用于制作或展示艺术、音乐或文化遗产。例如：您走过时会变化的灯光表演。
means-ai-purpose-border_immigration = 协助官员检查过境或申请签证、庇护的人。例如：把您的脸与护照对比。
means-ai-purpose-commerce = 帮助人们买卖商品或服务。例如：商店统计您从货架上拿走了什么。
means-ai-purpose-content_moderation = 检查人们写的或上传的内容，并按既定规则隐藏或删除。例如：公共屏幕上的辱骂。
means-ai-purpose-dining = 协助提供食物。例如：预估食堂今天需要多少份餐。
means-ai-purpose-ecology = 测量植物、动物、土壤、空气或水。例如：根据鸟鸣统计鸟的数量。
means-ai-purpose-education = 帮助人们教学、学习或评卷。例如：给学生推荐练习的程序。
means-ai-purpose-eligibility_benefits = 判定谁得到公共补助或服务，或得到多少。例如：住房补助。
means-ai-purpose-employment = 协助挑选、安排或评价员工。例如：筛选求职申请或分配班次。
means-ai-purpose-energy_efficiency = 少用电或热。例如：附近没有人时变暗的路灯。
means-ai-purpose-enforcement = 寻找违反规则的人或车辆。例如：公交车道上的汽车。可能会有罚款；告知书应当写明。
means-ai-purpose-entry = 检查您能否进入或使用服务。例如：读取票证、车牌或脸的闸门。
means-ai-purpose-financial_services = 协助对您的钱作决定。例如：您能否得到贷款、保险多少钱，或一笔支付是否像诈骗。
means-ai-purpose-fire_emergency = 帮助救援部门发现危险并作出反应。例如：看到隧道里有烟。
means-ai-purpose-health = 测量可能使人生病的环境，例如脏空气、坏水或噪声。它不治疗病人。
means-ai-purpose-healthcare = 协助护理病人。例如：提出诊断建议，或谁先接受治疗。
means-ai-purpose-inform = 回答问题或显示有关服务的消息。例如：告诉您办公室何时开门的屏幕。
means-ai-purpose-logistics = 规划货物或材料怎样存放和运送。例如：送货车的路线。
means-ai-purpose-marketing_personalization = 挑选适合您或您所属群体的广告、优惠或建议。例如：随面前的人而变化的屏幕。
means-ai-purpose-mobility = 帮助人和车辆通行。例如：统计自行车，或切换红绿灯。
means-ai-purpose-planning_decision_making = 协助为许多人做规划，例如新公交线路走哪里。它看整体，不看某一个人。
means-ai-purpose-research_development = 研究一个地方或那里的人，以了解新情况。您可以问谁做研究、何时结束。
means-ai-purpose-risk_assessment = 给人或事打分，使一些先被查看或先得到帮助。例如：医院里谁先就诊。
means-ai-purpose-safety_security = 力求在伤害发生之前加以防止。例如：看到有人跌落到轨道上。
means-ai-purpose-social = 帮助人们见面或交谈。例如：连接两个公共广场的屏幕。
means-ai-purpose-translation_language = 把语音或文字转换成另一种语言。例如：用您自己的语言与政府部门交谈。
means-ai-purpose-waste_management = 帮助收集、分类或回收垃圾。例如：装满时会告知的垃圾桶。
means-ai-purpose-water_efficiency = 少用水。例如：只在土壤干燥时给公园浇水。
means-ai-purpose-wayfinding_services = 帮助您寻找附近的地点、厕所、电梯或服务。例如：显示您路线的地图。

## AI: who is responsible

means-ai-accountable-institution = 为这个 AI 负责的单位，例如政府部门或学校。问题和投诉发到那里。
means-ai-accountable-organization = 为这个 AI 负责的公司或其他组织。问题和投诉发到那里。

## AI: whom it touches

means-ai-affected-people = AI 所用于的人，或生活因其决定而改变的人。您经过时可能就是其中之一。

## AI: what kind of AI it is

means-ai-functional_modes-agentic_mode = 规划几个步骤，并用其他程序执行，例如完成预订。您可以问谁能让它停止。
means-ai-functional_modes-analytical_mode = 读取数字和事实，给出标签、分数或排名。它不生成新的文字或图像。
means-ai-functional_modes-generative_mode = 生成以前不存在的文字、图像、声音或视频。它生成的内容可能是错的。
means-ai-functional_modes-perceptive_mode = 把图像、声音或扫描的纸张变成事实，例如“三个人，一辆自行车”。
means-ai-functional_modes-physical_mode = 操纵马达、阀门、灯或闸门，从而改变您周围的东西。
means-ai-functional_modes-semantic_mode = 读或听语言，找出它的含义或与之相关的内容。它不写任何新东西。

## AI: what harm it could do

means-ai-risks_mitigation-autonomy_loss = 它可能夺走您的选择，或把您推向某一个。负责机构写明了这一风险；您可以问它怎样应对。
means-ai-risks_mitigation-civil_liberties_harm = 它可能影响您言论、集会或行动的自由，或公正审理。例如：人们不去参加受监视的抗议活动。
means-ai-risks_mitigation-environmental_harm = 它可能损害自然：它需要电、水，以及会变成垃圾的设备。
means-ai-risks_mitigation-financial_harm = 它可能使人或企业损失金钱。例如：价格错误、服务被拒绝或诈骗。
means-ai-risks_mitigation-physical_harm = 它可能伤人或弄坏东西。例如：闸门或车辆在错误的时间移动。
means-ai-risks_mitigation-political_economic_harm = 它可能误导选民、削弱公共机构，或使一家公司权力过大。
means-ai-risks_mitigation-psychological_harm = 它可能引起压力或恐惧，或使人产生依赖。例如：您觉得自己一直被监视。
means-ai-risks_mitigation-reputational_harm = 它可能使别人对您有坏印象。例如：把您当成别人，或给您贴错标签。
means-ai-risks_mitigation-societal_cultural_harm = 它可能损害信任、语言或习俗。例如：假消息传播，或地方知识消失。

## AI: what you may ask for

means-ai-rights-right_access = 您可以问 AI 有哪些有关您的数据、用于什么，以及由此产生了哪些决定。
means-ai-rights-right_algorithmic_transparency = 您可以要求用通俗的话说明 AI 总体上怎样运作：它看什么，您可能面临什么后果。
means-ai-rights-right_be_forgotten = 您可以要求删除有关您的数据，例如不再需要时，或您撤回同意时。有例外。
means-ai-rights-right_contest = 您可以说明某个决定是错的，补充事实，表达看法，并要求重新审查。
means-ai-rights-right_correction = 您可以要求更正有关您的错误数据，或补全数据。
means-ai-rights-right_individual_decision_explanation = 您可以问有关您的决定为什么是这样的结果，以及 AI 在其中起了什么作用。
means-ai-rights-right_non_discrimination = 您不得因出身、性别、年龄、信仰、残疾等受到更差的待遇。如果受到，请投诉。
means-ai-rights-right_object = 您可以要求不再使用有关您的数据。这不会删除数据：如果您想删除，请一并提出。
means-ai-rights-right_purpose_limitation = 您的数据只能用于告知书所说的用途。如果您认为超出了用途，可以询问。
means-ai-rights-right_to_human_review = 您可以要求由人而不是机器对您作决定，或由人重新审查决定。
means-ai-rights-right_to_notice = 在 AI 对您作决定之前，以及您与机器对话时，应当告知您。

## AI: what goes in

means-ai-input_dataset-input_about_a_measurement = AI 得到来自传感器的数字，例如温度、噪声或空气清洁度。其中大多没有人的信息。
means-ai-input_dataset-input_about_a_place = AI 得到某样东西在哪里的信息：位置、路线或计划。手机的路线可能显示您住在哪里。
means-ai-input_dataset-input_about_behaviour = AI 得到人们做过什么的信息：走过哪里、停留多久、点了或买了什么。
means-ai-input_dataset-input_biometric = AI 得到脸、声音、指纹、走路姿态或目光方向。这些无法像密码一样更换。
means-ai-input_dataset-input_decision = AI 得到另一个系统对某个人的决定，例如“是”或“否”。那里的错误会延续到这里。
means-ai-input_dataset-input_generated_content = AI 得到另一个 AI 生成的文字、图像或声音。其中的错误可能延续下去。
means-ai-input_dataset-input_operational_data = AI 得到服务怎样运行的事实，例如时刻表或空座位。它们不涉及任何一个人。
means-ai-input_dataset-input_physical_action = AI 得知发生了某件事：门开了、灯亮了、警报响了。
means-ai-input_dataset-input_recommendation = AI 得到另一个系统的预测、评分或建议。这是建议，还不是决定。
means-ai-input_dataset-input_sensitive_personal = AI 得到有关健康、金钱、信仰、性生活、移民等的信息。这些信息泄露可能伤害您。

## AI: what comes out

means-ai-output_dataset-output_about_a_measurement = AI 给出数字，例如每小时的空气质量。它们大多不说明任何一个人的情况。
means-ai-output_dataset-output_about_a_place = AI 给出某样东西在哪里：路线、区域、繁忙地点图。
means-ai-output_dataset-output_about_behaviour = AI 给出人们做过什么，例如走过的路或停留多久。您可以问这是关于您还是关于许多人。
means-ai-output_dataset-output_biometric = AI 根据身体生成数据，例如您的脸或声音的模式。凭它可以再次认出您。
means-ai-output_dataset-output_decision = AI 就您的某件事作出决定，例如闸门是否打开。您可以问能否由人重新审查。
means-ai-output_dataset-output_generated_content = AI 生成文字、图像、声音或视频。它可能看起来真实，却仍是错的。
means-ai-output_dataset-output_operational_data = AI 给出服务的计划或数字，例如时刻表。它们不涉及任何一个人。
means-ai-output_dataset-output_physical_action = AI 使某件事发生：门打开、灯亮起、标志改变。
means-ai-output_dataset-output_recommendation = AI 给出建议、预测或评分。由别人决定怎样处理。
means-ai-output_dataset-output_sensitive_personal = AI 就健康、金钱、信仰、性生活、移民等作出说明。它可能只是猜测。

## AI: how it works

means-ai-processing-affect_emotion_analysis = 从您的脸、声音、身体或文字猜测您的感受。在工作场所和学校，欧盟法律禁止从身体猜测，有例外。
means-ai-processing-anomaly_detection = 学习什么是平常的，并报告不平常的。不平常不等于有错：应当由人核查。
means-ai-processing-biometric_recognition = 把您的脸、声音、手指、眼睛或步态与存储的对比，判断您是谁或是不是您本人。
means-ai-processing-classification_prediction = 把物或人归入各组，或猜测一个数字。例如：汽车还是自行车；明天有多少访客。
means-ai-processing-clustering_segmentation = 把看起来相似的人、地点或事件放在一起。事先没有任何人给各组命名。
means-ai-processing-computer_vision = 读取图像或视频：数人、找物、跟踪动作。它不必知道您是谁。
means-ai-processing-language_models = 用人类语言阅读、写作、总结或回答，像聊天程序一样。它可能说错。
means-ai-processing-optimization = 尝试多种方法，为既定目标挑选最好的，例如缩短红绿灯等待时间。目标由人设定。
means-ai-processing-privacy_transformation = 在使用数据之前，模糊、去除或替换指向人的内容。例如：视频中的脸。
means-ai-processing-recommendation_ranking = 根据您或与您相似的人以前的行为，选择先给您看什么。
means-ai-processing-search_retrieval = 在文件、记录或图像中查找与问题相符的内容。
means-ai-processing-speech_audio = 把语音变成文字或把文字变成语音，或说出是什么声音，例如玻璃破碎。它不判断谁在说话。

## AI: who can get at the data

means-ai-access-available_for_resale = 数据可能被出售给他人。您可以问卖给谁，以及数据是否指向您。
means-ai-access-available_to_3rd_parties = 与这个系统无关的其他人可以得到数据。不一定是出售。
means-ai-access-available_to_download = 任何人都可以在网上得到数据，免费或付费。
means-ai-access-available_to_me = 您可以查看有关您的数据；其他人不能。例如：您自己的行程。
means-ai-access-available_to_the_accountable_organization = 为该系统负责的机构可以查看数据。
means-ai-access-available_to_vendor = 供应或运行设备的公司可以查看数据。
means-ai-access-not_available_to_me = 系统没有给您任何查看数据的途径。如果数据与您有关，您仍然可以依法索要（GDPR 第 15 条）。
means-ai-access-not_available_to_the_accountable_organization = 为该系统负责的机构不能查看数据。您可以问谁能查看。
means-ai-access-not_available_to_vendor = 供应或运行设备的公司不能查看数据。

## AI: whether data is kept

means-ai-retention-data_retained = 数据保存固定时间，然后删除。告知书应当写明多久。
means-ai-retention-no_data_retained = 数据不存储。用过之后立即消失。

## AI: where data is kept

means-ai-storage-backed_up_internationally = 第二份副本存放在取得数据的国家或地区以外。可能适用别的法律。
means-ai-storage-backed_up_locally = 第二份副本存放在取得数据的国家或地区，所以适用当地法律。
means-ai-storage-shared_storage_and_governance = 几个机构共用一个存储。其规则写明谁可以查看、保存或删除数据。
means-ai-storage-stored_locally = 数据存放在取得数据的国家或地区，所以适用当地法律。
means-ai-storage-stored_on_3rd_party_cloud = 数据存放在别处一家受委托公司的电脑中。您可以问是哪家公司、在哪个国家。
means-ai-storage-stored_primarily_internationally = 大部分数据存放在取得数据的国家或地区以外。那里可能适用别的法律。
means-ai-storage-stored_primarily_locally = 大部分数据（但不是全部）存放在取得数据的国家或地区。

## Law: why data may be used

means-dpv-legal_basis-A6-1-a = 只有您说“是”，才使用数据。您可以自由地说“不”，也可以随时撤回同意。
means-dpv-legal_basis-A6-1-a-explicit-consent = 只有您用明确的话说“是”（例如签字），才使用数据。您可以说“不”，也可以随时撤回。
means-dpv-legal_basis-A6-1-a-non-explicit-consent = 只有您以明确的行为说“是”（例如打勾），才使用数据。沉默不是同意。您可以随时撤回。
means-dpv-legal_basis-A6-1-b = 使用数据，是因为与您的合同需要。没有与您的合同，或没有您要求的步骤，这个理由就不成立。
means-dpv-legal_basis-A6-1-b-contract-performance = 使用数据是为了履行与您的合同，例如您付费的停车。只允许合同所需的使用。
means-dpv-legal_basis-A6-1-b-enter-into-contract = 使用数据，是因为您在签约之前提出了要求，例如索要报价。如果您没有要求，这个理由就不成立。
means-dpv-legal_basis-A6-1-c = 法律命令这样使用数据。您不能拒绝，但可以问是哪部法律，也可以投诉。
means-dpv-legal_basis-A6-1-d = 使用数据，是因为有人的生命或健康有危险。事先不征求您的意见。用于紧急情况。
means-dpv-legal_basis-A6-1-d-data-subject = 使用有关您的数据，是因为您自己的生命或健康有危险。事先不征求您的意见。用于紧急情况。
means-dpv-legal_basis-A6-1-d-natural-person = 使用有关您的数据，是因为另一个人的生命或健康有危险。事先不征求您的意见。用于紧急情况。
means-dpv-legal_basis-A6-1-e = 法律把这项任务交给政府部门或其他机构。不征求您的意见，但您可以基于自身情况提出反对。
means-dpv-legal_basis-A6-1-e-official-authority = 政府部门行使法律赋予的权力。不征求您的意见，但您可以基于自身情况提出反对。
means-dpv-legal_basis-A6-1-e-public-interest = 法律为了大家的利益把这项任务交给某一方。不征求您的意见，但您可以基于自身情况提出反对。
means-dpv-legal_basis-A6-1-f = 据称某一方的利益比您的更重要。不征求您的意见，但您可以反对。政府部门执行任务时不得以此为依据。
means-dpv-legal_basis-A6-1-f-controller = 控制者说自己的正当利益比您的更重要，例如减少盗窃。不征求您的意见，但您可以反对。
means-dpv-legal_basis-A6-1-f-third-party = 控制者说他方的正当利益比您的更重要。不征求您的意见，但您可以反对。
means-dpv-legal_basis-Consent = 只有您在自由且知道用途的情况下说“是”，才使用数据。告知书没有写明条款。您可以说“不”。

## Law: what you may claim

means-dpv-right-A13 = 向您取得数据时，必须当场告诉您谁取得、为什么、保存多久以及您可以怎么做。
means-dpv-right-A14 = 如果有关您的数据来自别人，必须最迟在一个月内告诉您来自哪里、为什么。有一些例外。
means-dpv-right-A15 = 您可以问他们是否有您的数据。如果有，可以索要副本，并问为什么使用、谁得到。第一份副本免费。
means-dpv-right-A16 = 您可以要求更正有关您的错误内容，并补充缺少的内容。
means-dpv-right-A17 = 您可以要求删除有关您的数据，例如不再需要时。并非总能做到：法律或公共任务可能与之相抵触。
means-dpv-right-A18 = 您可以要求他们保留数据，但基本停止使用，例如在核查数据是否正确期间。
means-dpv-right-A19 = 如果他们更正、删除或限制数据，必须通知得到数据的各方，除非这不可能或工作量过大。
means-dpv-right-A20 = 您可以索要您提供过的数据，以计算机可读的文件形式。只有凭同意或合同并由机器使用时才适用。
means-dpv-right-A21 = 您可以基于自身情况反对公共任务或正当利益。只有令人信服的理由或法律主张才能胜过反对。
means-dpv-right-A22 = 机器不得单独作出对您有法律影响或类似重大影响的决定。例外：合同、法律、明示同意。
means-dpv-right-A22-3-a = 如果机器凭合同或您的明示同意作了决定，您可以要求由人审查。
means-dpv-right-A22-3-b = 如果机器凭合同或您的明示同意作了决定，您可以向人说明您的看法。
means-dpv-right-A22-3-c = 如果机器凭合同或您的明示同意作了决定，您可以说这个决定是错的。
means-dpv-right-A7-3 = 您可以随时撤回同意，与表示同意一样容易。此前所做的仍然是允许的。
means-dpv-right-A77 = 写信给您居住地、工作地或事发地的数据保护监管机构。不收您任何费用。
means-dpv-right-A78 = 如果监管机构对您作出错误决定，或三个月内不作为或不答复，您可以向法院起诉。
means-dpv-right-A79 = 如果使用您数据的一方违反 GDPR，您可以向法院起诉。您不必先向监管机构投诉。

## Law: what allows data to leave the EU

means-dpv-transfer-A45-3 = 欧盟委员会认定这个国家对数据的保护大致与欧盟相当。无需其他许可。
means-dpv-transfer-A46-2-a = 两地的公共机构签署了有法律约束力的协议，并给予您权利。
means-dpv-transfer-A46-2-b = 一个企业集团承诺在其所有国家遵守数据规则。数据保护监管机构已予批准。
means-dpv-transfer-A46-2-c = 发送方和接收方签署欧盟委员会的合同文本。您可以据此向双方主张，有例外。
means-dpv-transfer-A46-2-d = 发送方和接收方签署数据保护监管机构的合同文本。欧盟委员会已予批准。
means-dpv-transfer-A46-2-e = 接收方承诺遵守经批准的行业准则，并且必须尊重您的权利。
means-dpv-transfer-A46-2-f = 接收方持有经批准的数据保护认证，并承诺尊重您的权利。
means-dpv-transfer-A46-3-a = 发送方和接收方自己拟定了合同。必须已获数据保护监管机构授权。
means-dpv-transfer-A46-3-b = 公共机构约定了给予您权利的条件，但不是条约。必须已获数据保护监管机构授权。
means-dpv-transfer-A49-1-a = 您知道那里的风险并明示同意。您可以撤回。行使公权力的部门不得以此为依据。
means-dpv-transfer-A49-1-b = 没有它就无法履行您的合同，或您在签约之前要求了它。例如：您预订国外的酒店。
means-dpv-transfer-A49-1-c = 没有它就无法履行他人之间为您的利益订立的合同。例如：有人为您预订行程。
means-dpv-transfer-A49-1-d = 欧盟法或国内法承认的重要公共理由需要它。例如：税务部门之间的合作。
means-dpv-transfer-A49-1-e = 有人需要数据来提出或抗辩法律主张，例如在国外的法院。
means-dpv-transfer-A49-1-f = 有人的生命或健康有危险，而本人无法表示同意或拒绝。例如：在国外发生事故。
means-dpv-transfer-A49-1-g = 数据来自法律向公众或有正当理由者开放的登记册。不是整个登记册。
means-dpv-transfer-A49-2 = 别的都不适用：不重复、人数少、利益令人信服。会告知您和监管机构。行使公权力的部门不适用。
means-dpv-transfer-AdequacyDecision = 欧盟委员会认定某个国家对数据的保护大致与欧盟相当。该决定可以撤销。
means-dpv-transfer-AdHocContractualClauses = 发送方和接收方自己拟定合同来保护数据。必须由数据保护监管机构授权。
means-dpv-transfer-BindingCorporateRules = 一个企业集团承诺在其所有国家遵守数据规则。您可以据此主张。必须由监管机构批准。
means-dpv-transfer-CertificationMechanismsForDataTransfers = 经审核的认证说明接收方怎样保护数据。接收方还必须承诺尊重您的权利。
means-dpv-transfer-CodesOfConductForDataTransfers = 关于怎样保护发往国外的数据的行业规则。必须经过批准，接收方必须承诺遵守。
means-dpv-transfer-DataTransferTool = 数据可以离开欧盟的某种法律手段。告知书没有说明是哪一种：您可以询问。
means-dpv-transfer-SCCByCommission = 欧盟委员会的合同文本，由发送方和接收方原样签署。您可以索要副本。
means-dpv-transfer-SCCBySupervisoryAuthority = 数据保护监管机构的合同文本，经欧盟委员会批准。您可以索要副本。
means-dpv-transfer-StandardContractualClauses = 发送方和接收方为保护数据而签署的固定合同文本。告知书没有说明是谁的文本：您可以询问。
means-dpv-transfer-SupplementaryMeasure = 因为在那里仅有合同还不够而增加的措施，例如密钥留在欧盟的加密。

## Law: why sensitive data may be used

means-dpv-special_category-A9-2-a = 只有您明确说“是”，才使用健康或脸部等敏感数据。您可以说“不”，也可以随时撤回。
means-dpv-special_category-A9-2-b = 有关工作或社会保障的法律，或依据它的协议，需要敏感数据。它也必须保护您。
means-dpv-special_category-A9-2-c = 有人的生命或健康有危险，而数据所涉的人无法表示同意或拒绝。
means-dpv-special_category-A9-2-d = 教会、工会、政党等使用其成员和密切联系者的数据。未经他们同意，任何内容都不得外传。
means-dpv-special_category-A9-2-e = 您自己明显公开了这些数据。从摄像头前走过不算公开。
means-dpv-special_category-A9-2-f = 法律主张需要这些数据，或法院工作需要这些数据。
means-dpv-special_category-A9-2-g = 法律因重大公共理由允许使用。它必须合乎比例并保护您的权利。您可以问是哪部法律。
means-dpv-special_category-A9-2-h = 治疗或护理人，或工作中的健康所需。只有负有保密义务的人才可以使用。
means-dpv-special_category-A9-2-i = 法律为保护所有人的健康而允许使用，例如应对疫情，并且必须保护您的权利。
means-dpv-special_category-A9-2-j = 法律允许用于公共档案、研究或统计。它必须合乎比例并保护您的权利。

## Choices and answers: words by code

means-dpv-ground-Objection = 您说这种使用对您特别不利。例如：您住在摄像头对面。
means-dpv-ground-NonNecessityObjection = 您说不用有关您的数据也能达到目标。例如：计数而不拍摄。
means-dpv-ground-LegalityLackingObjection = 您说法律中的任何一项理由都不允许这种使用，例如同意、合同或公共任务。
means-dpv-ground-UnlawfulActivityObjection = 您说所做的事本身就是法律禁止的。如果您知道是哪部法律，请写明；不写也可以。
means-dpv-ground-ContestAccuracy = 您说有关您的数据或结果不正确。他们应当核查。
means-dpv-delay-ComplexityOfProcess = 他们需要更多时间，因为您的请求难以答复。总共最多三个月，并且必须告诉您为什么。
means-dpv-delay-HighVolumeOfProcesses = 他们需要更多时间，因为请求很多。总共最多三个月，并且必须告诉您为什么。
means-dpv-delay-InformationRequired = 他们向您索要答复所需的事实。请只发送必要的内容。
means-dpv-delay-IdentityVerificationRequired = 他们不确定数据是否与您有关，可能要求更多信息。他们要求的不得超过所需。
means-dpv-refusal-LegitimateInterestOverride = 他们说自己的重大理由比您的更重要。他们必须证明这一点。您可以投诉。
means-dpv-refusal-PublicInterestCompromised = 他们说一项公共任务将无法完成。您可以问是哪项任务。您可以投诉。
means-dpv-refusal-OfficialAuthorityExerciseImpaired = 他们说政府部门将无法行使法律赋予的权力。您可以问是哪项权力。您可以投诉。
means-dpv-refusal-LegalObligationImpaired = 他们说法律命令他们继续，例如保存记录。您可以问是哪部法律。您可以投诉。
means-dpv-refusal-LegallyExempted = 他们说法律免除了他们这样做的义务。您可以问是哪部法律。您可以投诉。
means-dpv-refusal-LegalClaimImpaired = 他们说有人需要数据来提出或抗辩法律主张。您可以投诉。
means-dpv-refusal-JudicialProceedingsImpaired = 他们说法院或其独立性会受损害。您可以投诉。
means-dpv-refusal-CrimePreventionImpaired = 他们说那样就不能同样好地预防犯罪。这种拒绝必须有法律允许。您可以投诉。
means-dpv-refusal-CrimeInvestigationImpaired = 他们说那样就无法查清犯罪。这种拒绝必须有法律允许。您可以投诉。
means-dpv-refusal-PublicSecurityImpaired = 他们说公众的安全会受损害。这种拒绝必须有法律允许。您可以投诉。
means-dpv-refusal-NationalSecurityImpaired = 他们说国家的安全会受损害。这种拒绝必须有法律允许。您可以投诉。
means-dpv-refusal-PublicHealthCompromised = 他们说保护所有人的健康需要这些数据，例如在疫情中。您可以投诉。
means-dpv-refusal-SecurityImpaired = 他们说保障数据或场所安全的某项措施将不再起作用。您可以投诉。
means-dpv-refusal-ThirdPartyRightsImpaired = 他们说其他人会受损害，例如同一画面中的人。您可以只索要有关您的部分。
means-dpv-refusal-FreedomOfExpressionImpaired = 他们说其他人有权说出或知道这些，例如新闻媒体。您可以投诉。
means-dpv-refusal-ScientificHistoricalResearchImpaired = 他们说没有这些数据，研究就不可能进行或会严重受损。您可以投诉。
means-dpv-refusal-OfficialStatisticsImpaired = 他们说没有这些数据，公共统计就不可能进行或会严重受损。您可以投诉。
means-dpv-refusal-PublicInterestArchivingImpaired = 他们说没有这些数据，为公众保存的档案会严重受损。您可以投诉。
means-dpv-refusal-ContractPerformanceNecessity = 他们说没有这些数据就无法履行合同。您可以问是哪份合同。您可以投诉。
means-dpv-refusal-ConsentProvided = 他们说您对此说过“是”。您可以随时撤回同意。
means-dpv-refusal-IdentityVerificationFailure = 他们无法判断数据是否与您有关。您可以发送更多证明，或投诉。
means-dpv-refusal-FulfilmentImpossible = 他们说无法做到，例如因为数据已经没有了。您可以投诉。
means-dpv-refusal-DisproportionateEffortRequired = 他们说工作量与效果相比过大。您可以投诉。
means-dpv-refusal-ProcessUnfounded = 他们说您的请求在法律上明显没有理由。他们必须证明这一点。您可以投诉。
means-dpv-refusal-ProcessExcessive = 他们说您要求太多，例如一再要求。他们必须证明这一点。您可以投诉。
means-dpv-refusal-EntityAlreadyInformed = 他们说以前告诉过您。请查看先前的告知书和答复。您可以投诉。

## AI Act: what kind of AI it is

means-dpv-ai_act-AISystem = 从得到的信息推断该说什么、显示什么、建议什么或决定什么的软件。《人工智能法》的要求取决于其用途。
means-dpv-ai_act-GPAIModel = 能完成许多任务并装入其他系统的大型 AI 核心。其制造者必须尊重版权，并大多须编写文档。
means-dpv-ai_act-GPAISystem = 用于许多任务的 AI，例如聊天程序。如果您直接与它打交道，必须告知您这是 AI，除非这显而易见。
means-dpv-ai_act-HighImpactCapabilityGPAIModel = 能力与最先进的模型相当。《人工智能法》因此认为它对社会有风险，给制造者规定额外义务。
means-dpv-ai_act-SystemicRisk = 强大的通用模型可能广泛造成的对健康、安全、权利或社会的损害。制造者必须加以防范。
means-dpv-ai_act-AISystemPerformance = 它完成本来任务的效果如何。您可以问它多久出一次错，对谁出错。
means-dpv-ai_act-IntendedPurpose = 制造者在文件和广告中写明的用途。《人工智能法》有多严格取决于此。
means-dpv-ai_act-ReasonablyForeseeableMisuse = 并非预定、但人们很可能尝试的用法。对高风险 AI，制造者必须事先考虑到。
means-dpv-ai_act-SafetyComponent = 保护人或物的部件，或失灵时使其陷入危险的部件。其中含有 AI 时，往往适用严格义务。
means-dpv-ai_act-SubliminalCapability = 能在您察觉不到的情况下影响您的心理。如果使您作出不同的决定并很可能造成严重伤害，则为法律禁止。
means-dpv-ai_act-DeepFakeGeneration = 制作看似真实的虚假图像、声音或视频。使用者必须说明这是 AI 制作的，只有少数例外。
means-dpv-ai_act-Risk = 伤害发生的可能性，连同伤害的严重程度。风险越高，《人工智能法》规定的义务越严格。

## AI Act: AI that recognises people

means-dpv-ai_act-BiometricData = 来自您的脸、手指、声音、步态等的数据。用它区分人时，GDPR 要求有特别的理由。
means-dpv-ai_act-BiometricIdentification = 把您的脸或身体与许多存储的人对比，找出您是谁。远距离：严格义务，部分为法律禁止。
means-dpv-ai_act-BiometricVerification = 把您与一条记录对比，例如把脸与护照对比。《人工智能法》不把仅这样做算作高风险。
means-dpv-ai_act-RemoteBiometricIdentificationSystem = 在人们没有参与的情况下找出他们是谁，例如人群中的脸。严格义务；警方实时使用大多被禁止。
means-dpv-ai_act-RealtimeRemoteBiometricIdentificationSystem = 立即找出经过的人是谁。严格义务。警方在公共场所使用为法律禁止，有三个狭窄的例外。
means-dpv-ai_act-PostRemoteBiometricIdentificationSystem = 之后从录像中找出谁在那里。严格义务。警方搜寻嫌疑人需要许可，有一个例外。
means-dpv-ai_act-BiometricCategorisation = 按您的脸或身体把您归入一组，例如年龄组。法律禁止以此推断信仰、种族或性生活。
means-dpv-ai_act-BiometricCategorisationSystem = 按脸或身体给人分组。必须告知您，除非法律为打击犯罪而允许。部分为法律禁止。
means-dpv-ai_act-EmotionRecognition = 从脸、声音或身体猜测您的情绪或意图。在工作场所和学校为法律禁止，医疗或安全除外。
means-dpv-ai_act-EmotionRecognitionSystem = 严格义务。必须告知您，除非法律为打击犯罪而允许。在工作场所和学校大多为法律禁止。
means-dpv-ai_act-PubliclyAccessibleSpace = 对不特定的人开放的地方，例如街道、车站或商店，即使需要票。在这里实时人脸搜索受到限制。

## AI Act: AI that the law forbids

means-dpv-ai_act-ProhibitedAISystem = 《人工智能法》在欧盟禁止的一种 AI 用途。任何人都不能以同意来允许它。您可以投诉。
means-dpv-ai_act-ProhibitedAISystem-A5-1-a = 法律禁止：用隐蔽或欺骗的手法，使人作出本来不会作的决定，并造成或很可能造成严重伤害。
means-dpv-ai_act-ProhibitedAISystem-A5-1-b = 法律禁止：利用年龄、残疾或困境改变人的行为，并造成或很可能造成严重伤害。
means-dpv-ai_act-ProhibitedAISystem-A5-1-c = 法律禁止：按行为或性格长期评定人，再在别的事上、无理由地或过分严厉地给予不利对待。
means-dpv-ai_act-ProhibitedAISystem-A5-1-d = 法律禁止：仅凭画像或您的性格，而不是凭案件事实，评定您犯罪的风险。
means-dpv-ai_act-ProhibitedAISystem-A5-1-e = 法律禁止：从互联网或摄像头无目标地获取图像来建立人脸数据库。
means-dpv-ai_act-ProhibitedAISystem-A5-1-f = 法律禁止：在工作场所或学校推断人的情绪。只有出于医疗或安全原因才允许。
means-dpv-ai_act-ProhibitedAISystem-A5-1-g = 法律禁止：从您的身体推断种族、政治观点、工会、信仰或性生活。可以标注合法的图像集。
means-dpv-ai_act-ProhibitedAISystem-A5-1-h = 法律禁止：警方在公共场所实时识别，除非绝对必要：失踪者、被害人、严重威胁、严重犯罪。

## AI Act: how high the risk is

means-dpv-ai_act-RiskLevel = 《人工智能法》按风险划分 AI：禁止、高风险、必须告知、低风险。等级决定适用哪些义务。
means-dpv-ai_act-RiskLevelProhibited = 《人工智能法》在欧盟禁止这种用途（第 5 条）。任何人都不能以同意来允许它。您可以投诉。
means-dpv-ai_act-RiskLevelPermitted = 《人工智能法》不禁止它。仍可能适用一些义务，也可能适用其他法律，例如 GDPR。
means-dpv-ai_act-RiskLevelHigh = 它可能严重损害健康、安全或权利。允许使用，但只能在严格义务之下，例如检查和由人监督。
means-dpv-ai_act-RiskLevelHigh-A6-1 = 高风险，因为它是必须由外部机构检查的产品（例如电梯），或保障其安全。严格义务。
means-dpv-ai_act-RiskLevelHigh-A6-2 = 高风险，因为它的用途，例如招聘、警务或补助（附件 III）。严格义务。
means-dpv-ai_act-RiskLevelNotHigh = 不被禁止，也不是高风险。仍可能必须告知您使用了 AI。适用其他法律，例如 GDPR。
means-dpv-ai_act-RiskLevelTransparencyRequired = 不是高风险，但必须告知人们，例如与机器对话或看到深度伪造时（第 50 条）。
means-dpv-ai_act-RiskLevelMinimal = 不被禁止，不是高风险，按《人工智能法》不必告知任何人。适用其他法律，例如 GDPR。
means-dpv-ai_act-HighRiskAIAssessment = 判定《人工智能法》是否把这个 AI 算作高风险。您可以询问结果和理由。
means-dpv-ai_act-HighRiskAISystem = 可能严重损害健康、安全或权利的 AI。只有在严格义务之下才允许，例如检查、记录和由人监督。

## AI Act: high risk because of the product

means-dpv-ai_act-HighRiskAISystem-A6-1 = AI 是附件 I 所列、销售前必须由外部机构检查的产品，或保障其安全。严格义务。
means-dpv-ai_act-HighRiskAISystem-AnnexI-1 = 保障机器安全的 AI，例如您靠近时让机械臂停下。严格义务和外部检查。
means-dpv-ai_act-HighRiskAISystem-AnnexI-2 = 保障玩具安全的 AI，或本身就是玩具。严格义务和外部检查。
means-dpv-ai_act-HighRiskAISystem-AnnexI-3 = 保障休闲船艇或水上摩托安全的 AI。严格义务和外部检查。
means-dpv-ai_act-HighRiskAISystem-AnnexI-4 = 保障电梯安全的 AI，例如电梯门或制动器。严格义务和外部检查。
means-dpv-ai_act-HighRiskAISystem-AnnexI-5 = 在气体或粉尘可能爆炸的地方（例如磨坊）保障设备安全的 AI。严格义务和外部检查。
means-dpv-ai_act-HighRiskAISystem-AnnexI-6 = 保障无线电设备安全的 AI，例如手机或无线传感器。严格义务和外部检查。
means-dpv-ai_act-HighRiskAISystem-AnnexI-7 = 保障锅炉、压力罐或压力管道安全的 AI。严格义务和外部检查。
means-dpv-ai_act-HighRiskAISystem-AnnexI-8 = 保障缆车或滑雪索道安全的 AI。严格义务和外部检查。
means-dpv-ai_act-HighRiskAISystem-AnnexI-9 = 属于人们为安全而穿戴之物的 AI，例如头盔或口罩。严格义务和外部检查。
means-dpv-ai_act-HighRiskAISystem-AnnexI-10 = 保障燃气设备安全的 AI，例如取暖器或灶具。严格义务和外部检查。
means-dpv-ai_act-HighRiskAISystem-AnnexI-11 = AI 是医疗器械或保障其安全，例如读取 X 光片。严格义务和外部检查。
means-dpv-ai_act-HighRiskAISystem-AnnexI-12 = 用于在体外检验血液、组织等的 AI。严格义务和外部检查。
means-dpv-ai_act-HighRiskAISystem-AnnexI-13 = 防范航班受袭的 AI，例如行李扫描。高风险；义务来自航空法，不直接来自《人工智能法》。
means-dpv-ai_act-HighRiskAISystem-AnnexI-14 = 保障两轮、三轮车或轻型四轮车安全的 AI。高风险；义务来自车辆法，不直接来自《人工智能法》。
means-dpv-ai_act-HighRiskAISystem-AnnexI-15 = 保障农林车辆安全的 AI。高风险；义务来自车辆法，不直接来自《人工智能法》。
means-dpv-ai_act-HighRiskAISystem-AnnexI-16 = 保障船上设备安全的 AI。高风险；义务来自航运法，不直接来自《人工智能法》。
means-dpv-ai_act-HighRiskAISystem-AnnexI-17 = 保障列车和轨道安全的 AI。高风险；义务来自铁路法，不直接来自《人工智能法》。
means-dpv-ai_act-HighRiskAISystem-AnnexI-18 = 保障汽车、公交车、卡车或其部件安全的 AI。高风险；义务来自车辆法，不直接来自《人工智能法》。
means-dpv-ai_act-HighRiskAISystem-AnnexI-19 = 保护车内和路上人员的 AI。高风险；义务来自车辆法，不直接来自《人工智能法》。
means-dpv-ai_act-HighRiskAISystem-AnnexI-20 = 保障飞行器（尤其是无人机）安全的 AI。高风险；义务来自航空法，不直接来自《人工智能法》。

## AI Act: high risk because of the use

means-dpv-ai_act-HighRiskAISystem-A6-2 = 用于附件 III 所列用途的 AI，例如招聘、警务或补助。严格义务，并且必须告知您有关您的决定。
means-dpv-ai_act-HighRiskAISystem-AnnexIII-1-a = 凭脸或身体从远处识别人。严格义务。仅核对您是否是本人的不算。
means-dpv-ai_act-HighRiskAISystem-AnnexIII-1-b = 按从脸或身体推断的受保护特征（例如出身）给人分类。严格义务；部分为法律禁止。
means-dpv-ai_act-HighRiskAISystem-AnnexIII-1-c = 从脸、声音或身体推断情绪。严格义务；大多必须告知您。在工作场所和学校大多为法律禁止。
means-dpv-ai_act-HighRiskAISystem-AnnexIII-2 = 保障道路交通、水、燃气、供暖、电力或数字网络安全。严格义务，因为故障可能伤害许多人。
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-a = 决定或协助决定谁得到学校、大学或培训的名额。严格义务，并且必须告知您。
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-b = 评价一个人学到了什么，或引导接下来学什么。严格义务，并且必须告知您。
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-c = 评价哪种教育程度适合某人或对其开放。严格义务，并且必须告知您。
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-d = 在考试期间监视学生以发现作弊。严格义务，并且必须告知您。
means-dpv-ai_act-HighRiskAISystem-AnnexIII-4-a = 协助挑选员工：定向投放招聘广告、筛选申请、评定人。严格义务，并且必须告知您。
means-dpv-ai_act-HighRiskAISystem-AnnexIII-4-b = 协助决定薪酬、晋升或解雇，按行为分配任务，或监视工作。严格义务；必须告知员工。
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-a = 协助部门决定谁得到、保留或退还补助或服务。严格义务。必须告知您，您可以问为什么。
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-b = 评定您能否还款。严格义务。必须告知您，您可以问为什么。发现诈骗的不算。
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-c = 评定您在人寿或健康保险中的风险和价格。严格义务。必须告知您，您可以问为什么。
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-d = 评估紧急呼叫，派遣警察、消防或救护车，或判定哪位病人优先。严格义务。
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-a = 用于警方：评定某人成为犯罪被害人的风险。严格义务，并且只有在其他法律允许时。
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-b = 用于警方：测谎仪和类似工具。严格义务，并且只有在其他法律允许时。
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-c = 用于警方：评定犯罪证据有多可信。严格义务，并且只有在其他法律允许时。
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-d = 用于警方：评定某人是否可能犯罪，或评定性格或过去的犯罪。严格义务。仅凭画像：为法律禁止。
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-e = 用于警方：为人建立画像以发现或查清犯罪。严格义务，并且只有在其他法律允许时。
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-a = 用于移民、庇护或边境部门：测谎仪和类似工具。严格义务，并且只有在其他法律允许时。
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-b = 用于边境部门：评定入境者的风险，例如安全或健康风险。严格义务，并且只有在法律允许时。
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-c = 协助部门审查庇护、签证或居留申请及申诉。严格义务，并且只有在法律允许时。
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-d = 为移民、庇护或边境部门发现或识别人。严格义务。检查旅行证件的不算。
means-dpv-ai_act-HighRiskAISystem-AnnexIII-8-a = 协助法官研究事实和法律，并把法律适用于案件。严格义务。
means-dpv-ai_act-HighRiskAISystem-AnnexIII-8-b = 意在影响投票或人们怎样投票。严格义务。只用于组织竞选活动的工具不算。

## AI Act: who makes, sells and uses AI

means-dpv-ai_act-AIProvider = 开发 AI 或委托他人开发，并以自己的名义提供的一方。大部分严格义务由其承担。
means-dpv-ai_act-AIDeployer = 在工作中使用 AI 的部门或公司。对高风险 AI，必须按说明使用，并由人监督。
means-dpv-ai_act-AIDistributor = 在欧盟销售或转交 AI，但不是制造者或进口者。对高风险 AI，必须检查标志和文件是否齐全。
means-dpv-ai_act-AIImporter = 把欧盟以外制造者的 AI 带入欧盟市场。对高风险 AI，必须检查制造者是否履行了义务。
means-dpv-ai_act-AIOperator = 制造者、产品生产者、工作中的使用者、代表、进口者或销售者。《人工智能法》给每一方规定了义务。
means-dpv-ai_act-AIProductManufacturer = 以自己的名义销售含有 AI 的产品。如果 AI 保障产品安全，可能承担制造者的义务。
means-dpv-ai_act-DownstreamAIProvider = 用自己的或他人的 AI 模型制作 AI 系统。对该系统承担制造者的义务。
means-dpv-ai_act-AuthorisedRepresentative = 凭书面委托，在欧盟代表欧盟以外的制造者。主管机关可以找它。
means-dpv-ai_act-HumanOverseer = 对高风险 AI，必须由受过培训的人监督，并且能停止它或不按它行事。您可以问是谁。
means-dpv-ai_act-DeployerHumanOversightMeasure = 制造者要求使用者做什么，使人保持控制，例如再看一遍。对高风险 AI 是一项义务。
means-dpv-ai_act-ProviderHumanOversightMeasure = 制造者内置了什么，使人保持控制，例如停止按钮。对高风险 AI 是一项义务。
means-dpv-ai_act-AILiteracy = 在工作中制造或使用 AI 的一方，必须确保员工充分了解 AI 及其机会和危险。

## AI Act: who checks and whom to ask

means-dpv-ai_act-AIOffice = 欧盟委员会中监督 AI（尤其是通用模型）的部门。
means-dpv-ai_act-NationalCompetentAuthority = 一国检查《人工智能法》是否得到遵守，或指定检查者的部门。
means-dpv-ai_act-MarketSurveillanceAuthority = 可以检测 AI 并命令其退出市场的国家部门。任何人都可以向它投诉违反《人工智能法》的行为。
means-dpv-ai_act-NotifyingAuthority = 规定哪些机构可以检查 AI 产品，并对其进行监督的国家部门。
means-dpv-ai_act-ConformityAssessmentBody = 检测、检查并认证 AI 的外部机构。
means-dpv-ai_act-NotifiedBody = 国家依《人工智能法》指定的检查机构。它在销售前检查一部分高风险 AI。
means-dpv-ai_act-AIActLawfulness = 说明 AI 是否遵守《人工智能法》。告知书只是这样声明；它不证明这一点。
means-dpv-ai_act-AIActCompliant = 告知书声明 AI 遵守《人工智能法》。这是声明，不是证明。您可以问是谁检查的。
means-dpv-ai_act-AIActNonCompliant = 告知书声明 AI 不遵守《人工智能法》。您可以向市场监督机关投诉。
means-dpv-ai_act-AIActComplianceUnknown = 告知书声明，还没有任何人知道 AI 是否遵守《人工智能法》。您可以问何时检查。

## AI Act: papers and checks before use

means-dpv-ai_act-FRIA = 公共机构和一些公司在首次使用大多数所列高风险 AI 之前，必须查明它对人的权利可能有什么影响。
means-dpv-ai_act-ConformityAssessment = 说明高风险 AI 符合《人工智能法》的要求。有些制造者自行检查，有些需要外部机构。
means-dpv-ai_act-CEMarking = 制造者表示高风险 AI 符合欧盟规则的标志。它不说明在这里使用是否合法。
means-dpv-ai_act-EUDeclarationOfConformity = 高风险 AI 的制造者书面声明其符合欧盟法律，并为此负责。为主管机关保存十年。
means-dpv-ai_act-CommonSpecification = 欧盟委员会关于怎样符合《人工智能法》的规则。遵守这些规则的高风险 AI 制造者被推定为符合。
means-dpv-ai_act-TechnicalDocumentation = 高风险 AI 是怎样制造、测试和监督的。供主管机关使用；您没有查看它的一般权利。
means-dpv-ai_act-SystemArchitectureDescription = 描述软件的各部分以及它们怎样配合。属于高风险 AI 的技术文件。
means-dpv-ai_act-InstructionForUse = 制造者告诉使用者 AI 用于什么、效果如何、在哪里会失灵。高风险 AI 的使用者必须遵守。
means-dpv-ai_act-QualityManagementSystem = 高风险 AI 的制造者用来遵守《人工智能法》的书面规则。这是法律义务。
means-dpv-ai_act-RiskManagementSystem = 只要高风险 AI 还在使用，制造者就必须反复查找其风险并加以减少。这是法律义务。
means-dpv-ai_act-TrainingData = AI 从中学习的例子。对高风险 AI，这些例子必须适合其用途，并检查是否有不公平的缺漏。
means-dpv-ai_act-ValidationData = 制造者在 AI 学习期间用来试验和调整它的例子。
means-dpv-ai_act-TestingData = 单独保留的例子，用于 AI 销售或使用之前的最后测试。

## AI Act: tests

means-dpv-ai_act-AIRegulatorySandbox = 制造者可以在主管机关监督下、在有限时间内开发和测试新 AI。其他法律仍然保护您。
means-dpv-ai_act-SandboxPlan = 制造者与主管机关约定试验什么、怎样试验、多久以及在什么条件下。
means-dpv-ai_act-TestingRealWorldConditions = 尚未销售的 AI 在实验室外试用一段时间。参加者大多必须事先表示同意。
means-dpv-ai_act-RealWorldTestingPlan = 写明测试什么、在哪里、对谁、多久、由谁监督。对高风险用途，必须经主管机关同意。
means-dpv-ai_act-RealWorldTestSubject = 在现实生活中参加 AI 测试。您可以随时停止，不需要理由，并可以要求删除您的数据。
means-dpv-ai_act-InformedConsent = 您在自由且得知全部要点之后，同意参加 AI 测试。您可以随时说“不”或停止。
means-dpv-ai_act-TestLog = 记录对 AI 做过哪些测试以及何时做的。
means-dpv-ai_act-TestReport = 总结 AI 是怎样测试的，以及结果如何。

## AI Act: on sale and in use

means-dpv-ai_act-MarketAvailabilityStatus = 说明 AI 是否提供销售或使用，收费或免费。
means-dpv-ai_act-AvailableOnMarket = 由企业提供这个 AI，收费或免费。告知书没有说明在哪里。
means-dpv-ai_act-AvailableOnEUMarket = 由企业在欧盟提供这个 AI，收费或免费。适用《人工智能法》，只有少数例外。
means-dpv-ai_act-AvailableOnNonEUMarket = 在欧盟以外提供这个 AI。《人工智能法》仍可能适用，例如其结果在欧盟使用时。
means-dpv-ai_act-NotAvailableOnMarket = 任何地方都不提供这个 AI。它可能只供自用，或仍在开发。
means-dpv-ai_act-MarketPlacementStatus = 说明 AI 是否首次提供过。从那时起，制造者的大部分义务生效。
means-dpv-ai_act-PlacedOnMarket = 这个 AI 首次提供过。告知书没有说明在哪里。
means-dpv-ai_act-PlacedOnEUMarket = 这个 AI 在欧盟首次提供过。从那时起，制造者的大部分义务生效。
means-dpv-ai_act-ServiceSupplyStatus = 说明 AI 是否投入使用、被召回或退出市场。
means-dpv-ai_act-PutIntoService = 这个 AI 已交付首次使用，或由制造者自己使用。告知书没有说明在哪里。
means-dpv-ai_act-PutIntoServiceInEU = 这个 AI 已在欧盟交付首次使用，或由制造者在那里自己使用。适用《人工智能法》，只有少数例外。
means-dpv-ai_act-NotPutIntoService = 这个 AI 没有交付使用。仍可能进行测试。
means-dpv-ai_act-RecalledFromService = 这个 AI 退回制造者、停止使用或被关闭。它不应再在这里运行。
means-dpv-ai_act-WithdrawnFromService = 这个 AI 不得再转交或销售。已拥有它的人可能仍在使用：您可以询问。
means-dpv-ai_act-PostMarketMonitoringSystem = 制造者收集使用中发生的情况，看是否有需要改正的地方。对高风险 AI 是一项义务。
means-dpv-ai_act-PostMarketMonitoringPlan = 写明高风险 AI 的制造者怎样跟踪使用中发生的情况。它属于技术文件。
means-dpv-ai_act-PostMarketMonitoringSystemDocumentation = 描述高风险 AI 的制造者怎样收集和检查使用中发生的情况。
means-dpv-ai_act-SeriousIncident = AI 导致死亡、严重伤害、重要服务中断或侵犯基本权利。高风险 AI 的制造者必须报告。

## AI Act: changes to the AI

means-dpv-ai_act-ChangeCategory = 说明对 AI 的改动是否从一开始就计划好。
means-dpv-ai_act-ChangeDescription = 描述对 AI 的改动。您可以问是否重新检查过。
means-dpv-ai_act-PredeterminedChange = 制造者事先计划并检查过这项改动，例如继续学习。销售前不需要重新检查。
means-dpv-ai_act-NonpredeterminedChange = 这项改动不是从一开始就计划的。如果对规则有影响，高风险 AI 必须重新检查。
means-dpv-ai_act-SubstantialModification = 涉及规则或 AI 预定用途的未计划改动。高风险 AI 届时必须重新检查。

## AI Act: where it is used

means-dpv-ai_act-PublicSector = 用于国家所有的机构，例如城市。对所列高风险 AI，它们大多必须先检查权利影响并登记。
means-dpv-ai_act-PrivateSector = 用于私人所有的机构。《人工智能法》对它们也有效。
means-dpv-ai_act-LawEnforcementSector = 用于预防或侦破犯罪的 AI。许多用途是高风险，有些为法律禁止。
means-dpv-ai_act-JusticeSector = 法院工作中的 AI。在事实和法律上协助法官是高风险。必须由法官决定，不是由 AI 决定。
means-dpv-ai_act-DemocraticProcessSector = 与选举和投票有关的 AI。意在影响人们怎样投票的 AI 是高风险。
means-dpv-ai_act-MigrationSector = 用于来到或居留的人的 AI。许多用途是高风险，例如评定风险或审查签证。
means-dpv-ai_act-AsylumSector = 用于请求保护的人的 AI。协助审查其申请是高风险。
means-dpv-ai_act-BorderControlSector = 在人们过境的地方使用的 AI。在那里识别人是高风险；检查旅行证件不是。
means-dpv-ai_act-EducationSector = 学校和培训中的 AI。录取、评卷和监考是高风险。读取情绪大多为法律禁止。
means-dpv-ai_act-EmploymentSector = 用于员工或求职者的 AI。招聘和管理人是高风险。读取情绪大多为法律禁止。
means-dpv-ai_act-CriticalInfrastructureSector = 用于水、电、燃气、供暖、交通或网络的 AI。保障这些安全的部件是高风险。

## What can happen to you

means-lamppost-consequence-travel_ban = 您不得出行，或不得乘坐火车、飞机或公交车。
means-lamppost-consequence-loan_refusal = 您得不到贷款或信贷，或只能得到条件更差的。
means-lamppost-consequence-job_refusal = 您被拒于某项工作或公职之外。
means-lamppost-consequence-internet_ban = 您被禁止使用互联网或网上的服务。
means-lamppost-further_consequence-surveillance = 从此您受到更多监视或检查，例如被巡逻人员拦下或上门。
means-lamppost-further_consequence-supply_cut = 对您限制或切断水、电、燃气或充电。
means-lamppost-further_consequence-intervention = 有人来帮助您，或来查看发生了什么，例如救护车。

## What is picked up

means-lamppost-further_data_kind-browsing_history = 您使用哪些网页或服务、何时、多久。
means-lamppost-further_data_kind-purchases = 您买什么，何时何地。
means-lamppost-further_data_kind-social_posts = 您在社交网络上写、分享或点赞的内容。
means-lamppost-further_data_kind-administrative_records = 其他政府部门保存的有关您的内容，例如税务、补助或登记。
means-lamppost-further_data_kind-voice_features = 您的声音听起来怎样。它能像指纹一样说明是谁在说话。
means-lamppost-further_data_kind-criminal_record = 定罪和违法行为。法律只允许在严格监管下使用。
means-lamppost-further_data_kind-health_data = 您的身体或精神状况，例如脉搏、跌倒或疾病。法律对此严格保护。
means-lamppost-further_data_kind-energy_use = 您用了或输出了多少电，以及何时。它可能显示您何时在家。
means-lamppost-further_data_kind-water_use = 您用了多少水，以及何时。它可能显示您何时在家。
means-lamppost-further_data_kind-fill_level = 容器装得有多满。它不说明是谁装的。
means-lamppost-further_data_kind-air_measurement = 空气中的成分和天气。它与人无关。
means-lamppost-further_data_kind-emotion = 机器从您的脸或声音读取的情绪。它常常弄错。
means-lamppost-further_data_kind-age_group = 机器根据您的外貌猜测的年龄。
means-lamppost-further_data_kind-gender = 机器根据您的外貌猜测的性别。
means-lamppost-further_data_kind-vehicle_identity = 汽车或电器登录所用的编号。凭它可以找到所有者。
means-lamppost-further_data_kind-emergency_call = 谁求助、从哪里、为什么。

## What it is for

means-lamppost-purpose-traffic_control = 用于引导交通，例如用信号灯和标志。
means-lamppost-purpose-toll = 用于就您使用道路或场所收费。
means-lamppost-purpose-advertising = 用于显示广告。这不说明广告是为您挑选的。
means-lamppost-purpose-energy_supply = 用于保持电力或燃气的供应与使用平衡。

## What senses or acts

means-lamppost-technology-smart_meter = 自行发送读数的计量表。
means-lamppost-technology-wearable = 您穿戴的东西，例如手环或手表。
means-lamppost-technology-vehicle_telematics = 车辆报告的自身情况：在哪里、多快、在做什么。
means-lamppost-technology-signal_controller = 它切换信号灯、道闸或标志。

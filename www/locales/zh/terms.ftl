### The coded words of notices: one message for each word, grouped as in the vocabulary. At most 32 characters.
### Language: Chinese (Simplified)
### Status: machine

## How closely data points at you

term-lamppost-identifiability-none = 与人无关
term-lamppost-identifiability-de_identified = 身份已去除
term-lamppost-identifiability-pseudonymous = 以代码代替您的姓名
term-lamppost-identifiability-identifiable = 您可以被认出

## Profiles and scores

term-lamppost-profiling-none = 不做画像，不评分
term-lamppost-profiling-profiling = 为您建立画像
term-lamppost-profiling-scoring = 给您评分

## What a decision does

term-lamppost-decision_effect-none = 不对您作任何决定
term-lamppost-decision_effect-informs = 协助人作决定
term-lamppost-decision_effect-legal_effect = 改变您的法律地位
term-lamppost-decision_effect-significant_effect = 对您有重大影响

## Who decides

term-lamppost-autonomy-human_decides = 由人决定
term-lamppost-autonomy-human_executes = 机器决定，人执行
term-lamppost-autonomy-autonomous = 机器决定并执行

## How long data is kept

term-lamppost-retention-none = 什么都不保存
term-lamppost-retention-hours = 保存固定时间
term-lamppost-retention-until_event = 保存到某事发生为止
term-lamppost-retention-indefinite = 保存，没有结束日期

## In whose house data is kept

term-lamppost-storage-on_device = 在传感器本身
term-lamppost-storage-controller_premises = 在负责机构处
term-lamppost-storage-processor_premises = 在它委托的公司处
term-lamppost-storage-public_cloud = 在公有云中

## On what terms others get data

term-lamppost-recipient_terms-shared = 与他人共享
term-lamppost-recipient_terms-sold = 出售给他人
term-lamppost-recipient_terms-on_request_to_police = 警方要求时交给警方
term-lamppost-recipient_terms-required_by_law = 法律要求转交
term-lamppost-recipient_terms-published = 向所有人公开

## What can happen to you

term-lamppost-consequence-none = 您不会遇到任何事
term-lamppost-consequence-fee = 您可能要付费
term-lamppost-consequence-fine = 您可能被罚款
term-lamppost-consequence-denial_of_service = 您可能被拒绝进入或服务
term-lamppost-consequence-price = 您的价格可能改变
term-lamppost-consequence-blacklist = 您可能被列入禁入名单
term-lamppost-consequence-score = 您的评分可能改变
term-lamppost-consequence-referral = 您的情况可能被转交

## What an objection does

term-lamppost-objection_effect-stop = 停止使用您的数据
term-lamppost-objection_effect-mask = 把您处理成无法辨认
term-lamppost-objection_effect-delete = 删除您的数据
term-lamppost-objection_effect-reroute = 为您提供绕开传感器的路
term-lamppost-objection_effect-cannot = 反对无法得到满足

## Who is responsible

term-lamppost-controller_kind-public = 公共机构
term-lamppost-controller_kind-private = 公司或其他私营机构
term-lamppost-controller_kind-mixed = 公私双方共同

## Ways to get in touch

term-lamppost-contact_kind-web = 网页
term-lamppost-contact_kind-email = 电子邮件
term-lamppost-contact_kind-phone = 电话
term-lamppost-contact_kind-post = 邮寄信件
term-lamppost-contact_kind-in_person = 当面办理

## What a contact point is for

term-lamppost-channel_use-choice = 表示同意、拒绝或反对
term-lamppost-channel_use-request = 询问您的数据
term-lamppost-channel_use-complaint = 投诉

## What was studied beforehand

term-lamppost-assessment_kind-dpia = 数据保护影响评估（DPIA）
term-lamppost-assessment_kind-fria = 基本权利影响评估（FRIA）
term-lamppost-assessment_kind-cost_benefit = 成本与效益研究

## Why a notice was taken back

term-lamppost-withdrawal_reason-sensor_removed = 传感器已拆除
term-lamppost-withdrawal_reason-error_in_notice = 告知书有错误
term-lamppost-withdrawal_reason-key_compromised = 签名密钥不安全
term-lamppost-withdrawal_reason-unlawful = 违反法律
term-lamppost-withdrawal_reason-other = 其他原因

## What is picked up

term-lamppost-data_kind-number_plate = 车辆牌照
term-lamppost-data_kind-face_image = 您的脸部图像
term-lamppost-data_kind-gait = 您走路的姿态
term-lamppost-data_kind-silhouette = 您身体的轮廓
term-lamppost-data_kind-sound_level = 声音有多大
term-lamppost-data_kind-voice_recording = 您的声音录音
term-lamppost-data_kind-wifi_probe = 您手机的 Wi-Fi 信号
term-lamppost-data_kind-bluetooth_address = 设备的蓝牙地址
term-lamppost-data_kind-location_trace = 您何时去过哪里
term-lamppost-data_kind-vehicle_count = 车辆数量
term-lamppost-data_kind-people_count = 人数
term-lamppost-data_kind-payment_data = 付款信息
term-lamppost-data_kind-travel_card = 交通卡信息

## Devices: what senses or acts

term-device-tech-air_quality = 测量空气是否清洁
term-device-tech-assistance_station = 带呼叫按钮的求助点
term-device-tech-augmented_reality = 在实景上叠加内容
term-device-tech-biometrics = 测量身体特征以识别您
term-device-tech-cellular = 使用移动通信网络
term-device-tech-chatbot = 可以对话的电脑程序
term-device-tech-contactless_payments = 让您贴近付款
term-device-tech-de_identified_image = 已去除身份的照片
term-device-tech-de_identified_video = 已去除身份的视频
term-device-tech-de_identified_voice = 已去除身份的语音
term-device-tech-dtpr_api = DTPR 信息的在线接口
term-device-tech-electric_vehicle_charger = 车辆充电点
term-device-tech-facial_characterization = 从脸猜测年龄或情绪
term-device-tech-gps = 卫星定位（GPS）
term-device-tech-hands_free = 无需触摸即可使用
term-device-tech-identifiable_image = 显示您是谁的照片
term-device-tech-identifiable_nfc = 可识别您的近场芯片
term-device-tech-identifiable_rfid = 可识别您的射频标签
term-device-tech-identifiable_video = 显示您是谁的视频
term-device-tech-identifiable_wifi_sensor = 可识别您的 Wi-Fi 传感器
term-device-tech-image = 拍摄照片
term-device-tech-image_infrared = 拍摄红外照片
term-device-tech-inclinometer = 测量倾斜
term-device-tech-induction_loop = 路面下的感应线圈
term-device-tech-intercom = 对讲面板
term-device-tech-li_dar = 激光测距扫描仪（lidar）
term-device-tech-location_beacon = 标示地点的无线信标
term-device-tech-microphone = 拾取声音的麦克风
term-device-tech-motion_detector = 察觉物体移动
term-device-tech-nfc = 短距离近场芯片（NFC）
term-device-tech-non_identifiable_video = 无法识别您的视频
term-device-tech-passive_infrared_sensor = 察觉发热的身体（红外）
term-device-tech-person_detection = 察觉有人在场
term-device-tech-personal_device = 您自己的手机或设备
term-device-tech-piezoelectric_sensor = 感应压力和振动
term-device-tech-radar = 无线电波传感器（雷达）
term-device-tech-rfid = 射频标签读取器（RFID）
term-device-tech-soil_moisture_sensor = 测量土壤湿度
term-device-tech-sound_level_meter = 测量声音有多大
term-device-tech-system_screen = 显示信息的屏幕
term-device-tech-thermometer = 测量温度
term-device-tech-ultrasonic_level_sensor = 用超声波测量液面或料面高度
term-device-tech-unmanned_aircraft_system = 无人机
term-device-tech-video_camera = 拍摄视频的摄像头
term-device-tech-video_camera_infrared = 拍摄红外视频的摄像头
term-device-tech-voice = 收听人的声音
term-device-tech-water_quality = 测量水是否清洁
term-device-tech-weather_station = 测量天气
term-device-tech-weighing_scale = 测量重量
term-device-tech-wireless_access_point = 上网用的 Wi-Fi 接入点
term-device-tech-wireless_charging_roadway = 给车辆充电的道路

## Devices: what they are for

term-device-purpose-accessibility = 人人平等使用
term-device-purpose-agency_interaction = 让您控制某样东西
term-device-purpose-arts_culture = 艺术与文化生活
term-device-purpose-commerce = 买卖
term-device-purpose-connectivity = 互联网和电话连接
term-device-purpose-dining = 餐饮
term-device-purpose-ecology = 观察自然
term-device-purpose-energy_efficiency = 节约能源
term-device-purpose-enforcement = 确保规则得到遵守
term-device-purpose-entry = 检查谁可以进入
term-device-purpose-fire_emergency = 火灾和紧急情况救助
term-device-purpose-health = 保护健康
term-device-purpose-inform = 提供信息
term-device-purpose-logistics = 货物运输
term-device-purpose-mobility = 交通与出行
term-device-purpose-planning_decision_making = 规划与公共决策
term-device-purpose-research_development = 研究与新想法
term-device-purpose-safety_security = 保障人和场所安全
term-device-purpose-social = 让人们聚在一起
term-device-purpose-switch = 开关某样东西
term-device-purpose-waste_management = 处理垃圾
term-device-purpose-water_efficiency = 节约用水
term-device-purpose-wayfinding_services = 找路和找服务

## Devices: what happens to the data

term-device-process-aggregated = 汇总成总数
term-device-process-ai_system = 使用人工智能
term-device-process-bitmap_manipulation = 图像像素被改动
term-device-process-code_signing = 软件带有数字签名
term-device-process-computer_vision = 电脑读取图像
term-device-process-cryptonets = 在加密数据上运行的 AI
term-device-process-de_identified = 身份已去除
term-device-process-differential_privacy = 用随机噪声隐藏每个人
term-device-process-encrypted = 用加密锁定
term-device-process-encrypted_at_rest = 存储的数据已加密
term-device-process-federated_learning = AI 学习而不集中数据
term-device-process-hardware_audits = 设备硬件受到检查
term-device-process-homomorphic_encryption = 在加密状态下计算
term-device-process-immutable_query_ledger = 数据请求的永久日志
term-device-process-k_anonymity = 您隐藏在一群人中
term-device-process-raw_data = 来自传感器的未改动数据
term-device-process-rdua_approved = 已通过数据使用审查（RDUA）
term-device-process-regulated = 受特别规则约束
term-device-process-reviewed_internally = 经机构内部审查
term-device-process-secure_multi_party_computing = 共同得出结果，数据分开
term-device-process-transport_layer_security = 发送时加密（TLS）
term-device-process-trusted_execution_environment = 在受保护的芯片区域运行
term-device-process-zero_knowledge_proofs = 证明事实，不透露数据

## Devices: who can get at the data

term-device-access-available_for_resale = 可能转卖给他人
term-device-access-available_to_3rd_parties = 其他机构可以看到
term-device-access-available_to_download = 提供下载
term-device-access-available_to_me = 您可以看到您的数据
term-device-access-available_to_the_accountable_organization = 负责机构可以看到
term-device-access-available_to_vendor = 供应商可以看到
term-device-access-not_available_to_me = 您看不到您的数据
term-device-access-not_available_to_the_accountable_organization = 负责机构看不到
term-device-access-not_available_to_vendor = 供应商看不到

## Devices: where data is kept

term-device-storage-backed_up_internationally = 副本存放在国外
term-device-storage-backed_up_locally = 副本受当地法律约束
term-device-storage-shared_storage_and_governance = 由几个机构共同保存管理
term-device-storage-stored_locally = 保存受当地法律约束
term-device-storage-stored_on_3rd_party_cloud = 在另一家公司的云中
term-device-storage-stored_primarily_internationally = 大部分保存在国外
term-device-storage-stored_primarily_locally = 大部分受当地法律约束

## Devices: what form the data has

term-device-data-binary = 原始计算机字节（二进制）
term-device-data-boolean = 是或否的值
term-device-data-personal = 有关某个人的数据
term-device-data-pixel_based_image = 由像素组成的图像
term-device-data-spatial = 位置和地点
term-device-data-tabular = 表格数据
term-device-data-values_time = 随时间变化的读数

## Devices: whether data is kept

term-device-retention-data_retained = 数据保存一段时间
term-device-retention-no_data_retained = 什么都不保存

## Devices: who is responsible

term-device-accountable-institution = 负责的单位
term-device-accountable-organization = 负责的组织

## AI: what it is for

term-ai-purpose-accessibility = 人人平等使用
term-ai-purpose-arts_culture = 艺术与文化生活
term-ai-purpose-border_immigration = 边境检查、签证和庇护
term-ai-purpose-commerce = 买卖
term-ai-purpose-content_moderation = 过滤用户发布的内容
term-ai-purpose-dining = 餐饮
term-ai-purpose-ecology = 观察自然
term-ai-purpose-education = 教与学
term-ai-purpose-eligibility_benefits = 谁得到公共补助
term-ai-purpose-employment = 招聘和管理员工
term-ai-purpose-energy_efficiency = 节约能源
term-ai-purpose-enforcement = 确保规则得到遵守
term-ai-purpose-entry = 检查谁可以进入
term-ai-purpose-financial_services = 贷款、保险和支付
term-ai-purpose-fire_emergency = 火灾和紧急情况救助
term-ai-purpose-health = 健康：空气、水和噪声
term-ai-purpose-healthcare = 医疗护理
term-ai-purpose-inform = 提供信息
term-ai-purpose-logistics = 货物运输
term-ai-purpose-marketing_personalization = 广告和个性化优惠
term-ai-purpose-mobility = 交通与出行
term-ai-purpose-planning_decision_making = 规划与公共决策
term-ai-purpose-research_development = 研究与新想法
term-ai-purpose-risk_assessment = 评定风险和紧急程度
term-ai-purpose-safety_security = 保障人和场所安全
term-ai-purpose-social = 让人们聚在一起
term-ai-purpose-translation_language = 语言之间的翻译
term-ai-purpose-waste_management = 处理垃圾
term-ai-purpose-water_efficiency = 节约用水
term-ai-purpose-wayfinding_services = 找路和找服务

## AI: who is responsible

term-ai-accountable-institution = 负责的单位
term-ai-accountable-organization = 负责的组织

## AI: whom it touches

term-ai-affected-people = 它观察或作决定的对象

## AI: what kind of AI it is

term-ai-functional_modes-agentic_mode = 执行任务的 AI
term-ai-functional_modes-analytical_mode = 分类、评分、预测的 AI
term-ai-functional_modes-generative_mode = 生成新内容的 AI
term-ai-functional_modes-perceptive_mode = 能看或能听的 AI
term-ai-functional_modes-physical_mode = 移动物体的 AI
term-ai-functional_modes-semantic_mode = 理解含义的 AI

## AI: what harm it could do

term-ai-risks_mitigation-autonomy_loss = 选择的自由减少
term-ai-risks_mitigation-civil_liberties_harm = 损害您的基本权利
term-ai-risks_mitigation-environmental_harm = 损害自然
term-ai-risks_mitigation-financial_harm = 金钱损失
term-ai-risks_mitigation-physical_harm = 受伤或损坏
term-ai-risks_mitigation-political_economic_harm = 损害民主或市场
term-ai-risks_mitigation-psychological_harm = 损害您的心理健康
term-ai-risks_mitigation-reputational_harm = 损害您的名声
term-ai-risks_mitigation-societal_cultural_harm = 损害社群和文化

## AI: what you may ask for

term-ai-rights-right_access = 查看有关您的数据
term-ai-rights-right_algorithmic_transparency = 了解系统怎样运作
term-ai-rights-right_be_forgotten = 要求删除您的数据
term-ai-rights-right_contest = 对决定提出异议
term-ai-rights-right_correction = 要求更正错误数据
term-ai-rights-right_individual_decision_explanation = 了解决定的理由
term-ai-rights-right_non_discrimination = 公平对待，没有偏见
term-ai-rights-right_object = 要求停止使用您的数据
term-ai-rights-right_purpose_limitation = 数据只按所述用途使用
term-ai-rights-right_to_human_review = 由人复核决定
term-ai-rights-right_to_notice = 获知使用了 AI

## AI: what goes in

term-ai-input_dataset-input_about_a_measurement = 输入：传感器读数
term-ai-input_dataset-input_about_a_place = 输入：地点和路线
term-ai-input_dataset-input_about_behaviour = 输入：人们做什么
term-ai-input_dataset-input_biometric = 输入：您的身体特征
term-ai-input_dataset-input_decision = 输入：先前的决定
term-ai-input_dataset-input_generated_content = 输入：AI 生成的内容
term-ai-input_dataset-input_operational_data = 输入：有关服务的事实
term-ai-input_dataset-input_physical_action = 输入：实际发生的事
term-ai-input_dataset-input_recommendation = 输入：建议或评分
term-ai-input_dataset-input_sensitive_personal = 输入：非常私密的信息

## AI: what comes out

term-ai-output_dataset-output_about_a_measurement = 输出：测量值
term-ai-output_dataset-output_about_a_place = 输出：地点和路线
term-ai-output_dataset-output_about_behaviour = 输出：人们做什么
term-ai-output_dataset-output_biometric = 输出：您的身体特征
term-ai-output_dataset-output_decision = 输出：对您的决定
term-ai-output_dataset-output_generated_content = 输出：AI 生成的内容
term-ai-output_dataset-output_operational_data = 输出：有关服务的事实
term-ai-output_dataset-output_physical_action = 输出：实际发生的事
term-ai-output_dataset-output_recommendation = 输出：建议或评分
term-ai-output_dataset-output_sensitive_personal = 输出：非常私密的信息

## AI: how it works

term-ai-processing-affect_emotion_analysis = 猜测感受或情绪
term-ai-processing-anomaly_detection = 寻找异常事件
term-ai-processing-biometric_recognition = 凭身体识别人
term-ai-processing-classification_prediction = 给事物归类并预测
term-ai-processing-clustering_segmentation = 分成相似的组
term-ai-processing-computer_vision = 电脑读取图像
term-ai-processing-language_models = 读写文字
term-ai-processing-optimization = 寻找最佳方案
term-ai-processing-privacy_transformation = 隐藏人的身份
term-ai-processing-recommendation_ranking = 推荐并排列选项
term-ai-processing-search_retrieval = 检索记录
term-ai-processing-speech_audio = 处理语音和声音

## AI: who can get at the data

term-ai-access-available_for_resale = 可能转卖给他人
term-ai-access-available_to_3rd_parties = 其他机构可以看到
term-ai-access-available_to_download = 提供下载
term-ai-access-available_to_me = 您可以看到您的数据
term-ai-access-available_to_the_accountable_organization = 负责机构可以看到
term-ai-access-available_to_vendor = 供应商可以看到
term-ai-access-not_available_to_me = 您看不到您的数据
term-ai-access-not_available_to_the_accountable_organization = 负责机构看不到
term-ai-access-not_available_to_vendor = 供应商看不到

## AI: whether data is kept

term-ai-retention-data_retained = 数据保存一段时间
term-ai-retention-no_data_retained = 什么都不保存

## AI: where data is kept

term-ai-storage-backed_up_internationally = 副本存放在国外
term-ai-storage-backed_up_locally = 副本受当地法律约束
term-ai-storage-shared_storage_and_governance = 由几个机构共同保存管理
term-ai-storage-stored_locally = 保存受当地法律约束
term-ai-storage-stored_on_3rd_party_cloud = 在另一家公司的云中
term-ai-storage-stored_primarily_internationally = 大部分保存在国外
term-ai-storage-stored_primarily_locally = 大部分受当地法律约束

## Law: why data may be used

term-dpv-legal_basis-A6-1-a = 您的同意（第 6(1)(a) 条）
term-dpv-legal_basis-A6-1-a-explicit-consent = 明示同意（第 6(1)(a) 条）
term-dpv-legal_basis-A6-1-a-non-explicit-consent = 普通同意（第 6(1)(a) 条）
term-dpv-legal_basis-A6-1-b = 与您的合同（第 6(1)(b) 条）
term-dpv-legal_basis-A6-1-b-contract-performance = 履行中的合同（第 6(1)(b) 条）
term-dpv-legal_basis-A6-1-b-enter-into-contract = 订立合同之前（第 6(1)(b) 条）
term-dpv-legal_basis-A6-1-c = 法律规定的义务（第 6(1)(c) 条）
term-dpv-legal_basis-A6-1-d = 保护生命（第 6(1)(d) 条）
term-dpv-legal_basis-A6-1-d-data-subject = 您的生命有危险（第 6(1)(d) 条）
term-dpv-legal_basis-A6-1-d-natural-person = 他人的生命（第 6(1)(d) 条）
term-dpv-legal_basis-A6-1-e = 公共任务（第 6(1)(e) 条）
term-dpv-legal_basis-A6-1-e-official-authority = 公权力（第 6(1)(e) 条）
term-dpv-legal_basis-A6-1-e-public-interest = 公共利益（第 6(1)(e) 条）
term-dpv-legal_basis-A6-1-f = 正当利益（第 6(1)(f) 条）
term-dpv-legal_basis-A6-1-f-controller = 控制者的利益（第 6(1)(f) 条）
term-dpv-legal_basis-A6-1-f-third-party = 他方的利益（第 6(1)(f) 条）
term-dpv-legal_basis-Consent = 您的同意

## Law: what you may claim

term-dpv-right-A13 = 当场获知（第 13 条）
term-dpv-right-A14 = 事后获知（第 14 条）
term-dpv-right-A15 = 查阅有关您的数据（第 15 条）
term-dpv-right-A16 = 更正错误数据（第 16 条）
term-dpv-right-A17 = 删除您的数据（第 17 条）
term-dpv-right-A18 = 限制使用您的数据（第 18 条）
term-dpv-right-A19 = 通知接收方（第 19 条）
term-dpv-right-A20 = 带走您的数据（第 20 条）
term-dpv-right-A21 = 反对使用（第 21 条）
term-dpv-right-A22 = 不得仅由机器决定（第 22 条）
term-dpv-right-A22-3-a = 要求由人介入（第 22(3) 条）
term-dpv-right-A22-3-b = 表达您的看法（第 22(3) 条）
term-dpv-right-A22-3-c = 对决定提出异议（第 22(3) 条）
term-dpv-right-A7-3 = 撤回同意（第 7(3) 条）
term-dpv-right-A77 = 向监管机构投诉（第 77 条）
term-dpv-right-A78 = 起诉监管机构（第 78 条）
term-dpv-right-A79 = 起诉控制者（第 79 条）

## Law: what allows data to leave the EU

term-dpv-transfer-A45-3 = 欧盟认定安全（第 45(3) 条）
term-dpv-transfer-A46-2-a = 官方条约（第 46(2)(a) 条）
term-dpv-transfer-A46-2-b = 集团规则（第 46(2)(b) 条）
term-dpv-transfer-A46-2-c = 欧盟条款（第 46(2)(c) 条）
term-dpv-transfer-A46-2-d = 国家条款（第 46(2)(d) 条）
term-dpv-transfer-A46-2-e = 行为准则（第 46(2)(e) 条）
term-dpv-transfer-A46-2-f = 认证（第 46(2)(f) 条）
term-dpv-transfer-A46-3-a = 自拟条款（第 46(3)(a) 条）
term-dpv-transfer-A46-3-b = 官方协议（第 46(3)(b) 条）
term-dpv-transfer-A49-1-a = 您已同意（第 49(1)(a) 条）
term-dpv-transfer-A49-1-b = 您的合同（第 49(1)(b) 条）
term-dpv-transfer-A49-1-c = 为您订立的合同（第 49(1)(c) 条）
term-dpv-transfer-A49-1-d = 公共利益（第 49(1)(d) 条）
term-dpv-transfer-A49-1-e = 法律主张（第 49(1)(e) 条）
term-dpv-transfer-A49-1-f = 保护生命（第 49(1)(f) 条）
term-dpv-transfer-A49-1-g = 公共登记册（第 49(1)(g) 条）
term-dpv-transfer-A49-2 = 罕见情形（第 49(1) 条第 2 段）
term-dpv-transfer-AdequacyDecision = 欧盟的充分性决定
term-dpv-transfer-AdHocContractualClauses = 自拟合同条款
term-dpv-transfer-BindingCorporateRules = 有约束力的企业集团规则
term-dpv-transfer-CertificationMechanismsForDataTransfers = 用于传输的认证
term-dpv-transfer-CodesOfConductForDataTransfers = 用于传输的行为准则
term-dpv-transfer-DataTransferTool = 用于传输的法律工具
term-dpv-transfer-SCCByCommission = 欧盟委员会的标准条款
term-dpv-transfer-SCCBySupervisoryAuthority = 监管机构的标准条款
term-dpv-transfer-StandardContractualClauses = 标准合同条款
term-dpv-transfer-SupplementaryMeasure = 对数据的额外保护

## Law: why sensitive data may be used

term-dpv-special_category-A9-2-a = 明示同意（第 9(2)(a) 条）
term-dpv-special_category-A9-2-b = 工作和福利（第 9(2)(b) 条）
term-dpv-special_category-A9-2-c = 生命有危险（第 9(2)(c) 条）
term-dpv-special_category-A9-2-d = 非营利机构（第 9(2)(d) 条）
term-dpv-special_category-A9-2-e = 您自己公开（第 9(2)(e) 条）
term-dpv-special_category-A9-2-f = 主张和法院（第 9(2)(f) 条）
term-dpv-special_category-A9-2-g = 公共利益（第 9(2)(g) 条）
term-dpv-special_category-A9-2-h = 健康或护理（第 9(2)(h) 条）
term-dpv-special_category-A9-2-i = 公共卫生（第 9(2)(i) 条）
term-dpv-special_category-A9-2-j = 研究、档案（第 9(2)(j) 条）

## Choices and answers: words by code

term-lamppost-decision-consent-give = 表示同意
term-lamppost-decision-consent-refuse = 表示拒绝
term-lamppost-decision-consent-withdraw = 撤回同意
term-lamppost-decision-objection-make = 反对这一用途
term-lamppost-decision-objection-retract = 收回反对
term-lamppost-decision-review-request = 要求由人决定
term-lamppost-decision-request-access = 索要您的数据副本
term-lamppost-decision-request-rectification = 要求更正您的数据
term-lamppost-decision-request-erasure = 要求删除您的数据
term-lamppost-decision-request-restriction = 要求暂停使用您的数据
term-lamppost-decision-request-portability = 要求带走您的数据
term-lamppost-decision-concern-tampered = 报告被改动或假冒的标牌
term-lamppost-decision-concern-place = 报告挂错地方的标牌
term-lamppost-decision-concern-other = 报告其他问题
term-lamppost-surface-phone = 在扫描标牌的手机上
term-lamppost-surface-web = 在网页上
term-lamppost-surface-kiosk = 在自助终端上
term-lamppost-answer_status-acknowledged = 已收到，正在处理
term-lamppost-answer_status-accepted = 已接受
term-lamppost-answer_status-rejected = 已拒绝
term-lamppost-answer_status-extended = 需要更长时间
term-lamppost-answer_status-fulfilled = 已完成
term-lamppost-notice_state-current = 有效
term-lamppost-notice_state-superseded = 已被较新的告知书替换
term-lamppost-notice_state-withdrawn = 已撤回
term-lamppost-notice_state-expired = 已过期
term-lamppost-notice_state-not-yet-in-force = 尚未生效
term-dpv-ground-Objection = 您自身情况的理由
term-dpv-ground-NonNecessityObjection = 没有必要
term-dpv-ground-LegalityLackingObjection = 没有法律依据
term-dpv-ground-UnlawfulActivityObjection = 违反法律
term-dpv-ground-ContestAccuracy = 它记录的内容有误
term-dpv-delay-ComplexityOfProcess = 情况复杂
term-dpv-delay-HighVolumeOfProcesses = 案件很多
term-dpv-delay-InformationRequired = 需要更多信息
term-dpv-delay-IdentityVerificationRequired = 正在核实数据是谁的
term-dpv-refusal-LegitimateInterestOverride = 正当利益更重要
term-dpv-refusal-PublicInterestCompromised = 会损害公共利益
term-dpv-refusal-OfficialAuthorityExerciseImpaired = 会妨碍官方任务
term-dpv-refusal-LegalObligationImpaired = 会违反法律义务
term-dpv-refusal-LegallyExempted = 法律规定了例外
term-dpv-refusal-LegalClaimImpaired = 会损害法律主张
term-dpv-refusal-JudicialProceedingsImpaired = 会损害司法程序
term-dpv-refusal-CrimePreventionImpaired = 会妨碍预防犯罪
term-dpv-refusal-CrimeInvestigationImpaired = 会妨碍犯罪调查
term-dpv-refusal-PublicSecurityImpaired = 会损害公共安全
term-dpv-refusal-NationalSecurityImpaired = 会损害国家安全
term-dpv-refusal-PublicHealthCompromised = 会损害公共卫生
term-dpv-refusal-SecurityImpaired = 会损害安全措施
term-dpv-refusal-ThirdPartyRightsImpaired = 会损害他人的权利
term-dpv-refusal-FreedomOfExpressionImpaired = 会损害言论自由
term-dpv-refusal-ScientificHistoricalResearchImpaired = 会损害研究
term-dpv-refusal-OfficialStatisticsImpaired = 会损害官方统计
term-dpv-refusal-PublicInterestArchivingImpaired = 会损害公共档案
term-dpv-refusal-ContractPerformanceNecessity = 合同需要它
term-dpv-refusal-ConsentProvided = 您已对此表示同意
term-dpv-refusal-IdentityVerificationFailure = 不清楚数据是谁的
term-dpv-refusal-FulfilmentImpossible = 不可能做到
term-dpv-refusal-DisproportionateEffortRequired = 需要不合理的工作量
term-dpv-refusal-ProcessUnfounded = 请求没有依据
term-dpv-refusal-ProcessExcessive = 请求过分
term-dpv-refusal-EntityAlreadyInformed = 您已经有这些信息

## Further words: what can happen to you, what is picked up, what it is for, what senses or acts

term-lamppost-consequence-travel_ban = 禁止出行
term-lamppost-consequence-loan_refusal = 得不到贷款或信贷
term-lamppost-consequence-job_refusal = 不得从事某项工作
term-lamppost-consequence-internet_ban = 禁止使用互联网
term-lamppost-further_consequence-surveillance = 从此受到更多监视
term-lamppost-further_consequence-supply_cut = 限制或切断供应
term-lamppost-further_consequence-intervention = 有人来帮助或查看
term-lamppost-further_data_kind-browsing_history = 您在网上使用什么、多久
term-lamppost-further_data_kind-purchases = 您买什么
term-lamppost-further_data_kind-social_posts = 社交网络上的帖子
term-lamppost-further_data_kind-administrative_records = 政府部门的档案
term-lamppost-further_data_kind-voice_features = 您的声音特征
term-lamppost-further_data_kind-criminal_record = 定罪和违法行为
term-lamppost-further_data_kind-health_data = 您的健康
term-lamppost-further_data_kind-energy_use = 用电情况
term-lamppost-further_data_kind-water_use = 用水情况
term-lamppost-further_data_kind-fill_level = 装得有多满
term-lamppost-further_data_kind-air_measurement = 空气和天气
term-lamppost-further_data_kind-emotion = 机器猜测的情绪
term-lamppost-further_data_kind-age_group = 猜测的年龄
term-lamppost-further_data_kind-gender = 猜测的性别
term-lamppost-further_data_kind-vehicle_identity = 汽车或电器的身份
term-lamppost-further_data_kind-emergency_call = 求助呼叫
term-lamppost-purpose-traffic_control = 交通控制
term-lamppost-purpose-toll = 收取通行费
term-lamppost-purpose-advertising = 广告
term-lamppost-purpose-energy_supply = 能源供应
term-lamppost-technology-smart_meter = 智能计量表
term-lamppost-technology-wearable = 穿戴在身上的设备
term-lamppost-technology-vehicle_telematics = 车辆发送的数据
term-lamppost-technology-signal_controller = 信号控制器

## AI Act: what kind of AI it is

term-dpv-ai_act-AISystem = AI 系统
term-dpv-ai_act-GPAIModel = 通用 AI 模型
term-dpv-ai_act-GPAISystem = 通用 AI 系统
term-dpv-ai_act-HighImpactCapabilityGPAIModel = 最强的 AI 模型之一
term-dpv-ai_act-SystemicRisk = 强大 AI 对社会的风险
term-dpv-ai_act-AISystemPerformance = AI 工作的效果
term-dpv-ai_act-IntendedPurpose = AI 的预定用途
term-dpv-ai_act-ReasonablyForeseeableMisuse = 可以预见的误用
term-dpv-ai_act-SafetyComponent = 保障安全的部件
term-dpv-ai_act-SubliminalCapability = 不知不觉影响您
term-dpv-ai_act-DeepFakeGeneration = 制作深度伪造
term-dpv-ai_act-Risk = 风险

## AI Act: AI that recognises people

term-dpv-ai_act-BiometricData = 来自您身体的数据
term-dpv-ai_act-BiometricIdentification = 凭身体找出您是谁
term-dpv-ai_act-BiometricVerification = 核对您是否是本人
term-dpv-ai_act-RemoteBiometricIdentificationSystem = 从远处识别人
term-dpv-ai_act-RealtimeRemoteBiometricIdentificationSystem = 从远处实时识别人
term-dpv-ai_act-PostRemoteBiometricIdentificationSystem = 事后识别人
term-dpv-ai_act-BiometricCategorisation = 按身体给人分类
term-dpv-ai_act-BiometricCategorisationSystem = 按身体分类的系统
term-dpv-ai_act-EmotionRecognition = 从身体推断情绪
term-dpv-ai_act-EmotionRecognitionSystem = 推断情绪的系统
term-dpv-ai_act-PubliclyAccessibleSpace = 任何人都能进入的地方

## AI Act: AI that the law forbids

term-dpv-ai_act-ProhibitedAISystem = 法律禁止的 AI（第 5 条）
term-dpv-ai_act-ProhibitedAISystem-A5-1-a = 操纵（第 5(1)(a) 条）
term-dpv-ai_act-ProhibitedAISystem-A5-1-b = 利用弱点（第 5(1)(b) 条）
term-dpv-ai_act-ProhibitedAISystem-A5-1-c = 社会评分（第 5(1)(c) 条）
term-dpv-ai_act-ProhibitedAISystem-A5-1-d = 猜测犯罪（第 5(1)(d) 条）
term-dpv-ai_act-ProhibitedAISystem-A5-1-e = 收集人脸（第 5(1)(e) 条）
term-dpv-ai_act-ProhibitedAISystem-A5-1-f = 读取情绪（第 5(1)(f) 条）
term-dpv-ai_act-ProhibitedAISystem-A5-1-g = 给人分类（第 5(1)(g) 条）
term-dpv-ai_act-ProhibitedAISystem-A5-1-h = 实时人脸搜索（第 5(1)(h) 条）

## AI Act: how high the risk is

term-dpv-ai_act-RiskLevel = 《人工智能法》的风险等级
term-dpv-ai_act-RiskLevelProhibited = 风险等级：禁止
term-dpv-ai_act-RiskLevelPermitted = 风险等级：不禁止
term-dpv-ai_act-RiskLevelHigh = 风险等级：高
term-dpv-ai_act-RiskLevelHigh-A6-1 = 风险等级高（第 6(1) 条）
term-dpv-ai_act-RiskLevelHigh-A6-2 = 风险等级高（第 6(2) 条）
term-dpv-ai_act-RiskLevelNotHigh = 风险等级：非高风险
term-dpv-ai_act-RiskLevelTransparencyRequired = 风险等级：必须告知您
term-dpv-ai_act-RiskLevelMinimal = 风险等级：最低
term-dpv-ai_act-HighRiskAIAssessment = 检查 AI 是否高风险
term-dpv-ai_act-HighRiskAISystem = 高风险 AI 系统

## AI Act: high risk because of the product

term-dpv-ai_act-HighRiskAISystem-A6-1 = 高风险产品（第 6(1) 条）
term-dpv-ai_act-HighRiskAISystem-AnnexI-1 = 机械（附件 I，1）
term-dpv-ai_act-HighRiskAISystem-AnnexI-2 = 玩具（附件 I，2）
term-dpv-ai_act-HighRiskAISystem-AnnexI-3 = 休闲船艇（附件 I，3）
term-dpv-ai_act-HighRiskAISystem-AnnexI-4 = 电梯（附件 I，4）
term-dpv-ai_act-HighRiskAISystem-AnnexI-5 = 爆炸危险（附件 I，5）
term-dpv-ai_act-HighRiskAISystem-AnnexI-6 = 无线电设备（附件 I，6）
term-dpv-ai_act-HighRiskAISystem-AnnexI-7 = 压力设备（附件 I，7）
term-dpv-ai_act-HighRiskAISystem-AnnexI-8 = 索道（附件 I，8）
term-dpv-ai_act-HighRiskAISystem-AnnexI-9 = 防护用品（附件 I，9）
term-dpv-ai_act-HighRiskAISystem-AnnexI-10 = 燃气器具（附件 I，10）
term-dpv-ai_act-HighRiskAISystem-AnnexI-11 = 医疗器械（附件 I，11）
term-dpv-ai_act-HighRiskAISystem-AnnexI-12 = 体外检验（附件 I，12）
term-dpv-ai_act-HighRiskAISystem-AnnexI-13 = 航空安保（附件 I，13）
term-dpv-ai_act-HighRiskAISystem-AnnexI-14 = 摩托车（附件 I，14）
term-dpv-ai_act-HighRiskAISystem-AnnexI-15 = 拖拉机（附件 I，15）
term-dpv-ai_act-HighRiskAISystem-AnnexI-16 = 船用设备（附件 I，16）
term-dpv-ai_act-HighRiskAISystem-AnnexI-17 = 铁路（附件 I，17）
term-dpv-ai_act-HighRiskAISystem-AnnexI-18 = 汽车、卡车（附件 I，18）
term-dpv-ai_act-HighRiskAISystem-AnnexI-19 = 道路安全（附件 I，19）
term-dpv-ai_act-HighRiskAISystem-AnnexI-20 = 飞机、无人机（附件 I，20）

## AI Act: high risk because of the use

term-dpv-ai_act-HighRiskAISystem-A6-2 = 高风险用途（第 6(2) 条）
term-dpv-ai_act-HighRiskAISystem-AnnexIII-1-a = 找出人（附件 III，1(a)）
term-dpv-ai_act-HighRiskAISystem-AnnexIII-1-b = 给人分类（附件 III，1(b)）
term-dpv-ai_act-HighRiskAISystem-AnnexIII-1-c = 情绪（附件 III，1(c)）
term-dpv-ai_act-HighRiskAISystem-AnnexIII-2 = 重要供应（附件 III，2）
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-a = 入学名额（附件 III，3(a)）
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-b = 评卷（附件 III，3(b)）
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-c = 教育程度（附件 III，3(c)）
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-d = 监考（附件 III，3(d)）
term-dpv-ai_act-HighRiskAISystem-AnnexIII-4-a = 招聘（附件 III，4(a)）
term-dpv-ai_act-HighRiskAISystem-AnnexIII-4-b = 管理员工（附件 III，4(b)）
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-a = 公共补助（附件 III，5(a)）
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-b = 信用评分（附件 III，5(b)）
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-c = 保险（附件 III，5(c)）
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-d = 紧急呼叫（附件 III，5(d)）
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-a = 犯罪被害人（附件 III，6(a)）
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-b = 测谎（附件 III，6(b)）
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-c = 证据（附件 III，6(c)）
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-d = 犯罪风险（附件 III，6(d)）
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-e = 画像（附件 III，6(e)）
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-a = 测谎（附件 III，7(a)）
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-b = 入境风险（附件 III，7(b)）
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-c = 签证、庇护（附件 III，7(c)）
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-d = 边境搜寻（附件 III，7(d)）
term-dpv-ai_act-HighRiskAISystem-AnnexIII-8-a = 法院（附件 III，8(a)）
term-dpv-ai_act-HighRiskAISystem-AnnexIII-8-b = 选举（附件 III，8(b)）

## AI Act: who makes, sells and uses AI

term-dpv-ai_act-AIProvider = 谁制造 AI
term-dpv-ai_act-AIDeployer = 谁使用 AI
term-dpv-ai_act-AIDistributor = 谁转售 AI
term-dpv-ai_act-AIImporter = 谁把 AI 带入欧盟
term-dpv-ai_act-AIOperator = 任何参与 AI 的一方
term-dpv-ai_act-AIProductManufacturer = 谁把 AI 装入产品
term-dpv-ai_act-DownstreamAIProvider = 谁在 AI 模型上开发
term-dpv-ai_act-AuthorisedRepresentative = 外国制造者的欧盟代表
term-dpv-ai_act-HumanOverseer = 监督 AI 的人
term-dpv-ai_act-DeployerHumanOversightMeasure = 使用者对 AI 的监督
term-dpv-ai_act-ProviderHumanOversightMeasure = 内置的 AI 监督
term-dpv-ai_act-AILiteracy = 懂得怎样使用 AI

## AI Act: who checks and whom to ask

term-dpv-ai_act-AIOffice = 欧盟 AI 办公室
term-dpv-ai_act-NationalCompetentAuthority = 国家 AI 主管机关
term-dpv-ai_act-MarketSurveillanceAuthority = 检查在售 AI 的机关
term-dpv-ai_act-NotifyingAuthority = 指定检查者的机关
term-dpv-ai_act-ConformityAssessmentBody = 检查 AI 的机构
term-dpv-ai_act-NotifiedBody = 官方外部检查者
term-dpv-ai_act-AIActLawfulness = 是否遵守《人工智能法》
term-dpv-ai_act-AIActCompliant = 声明遵守《人工智能法》
term-dpv-ai_act-AIActNonCompliant = 声明违反《人工智能法》
term-dpv-ai_act-AIActComplianceUnknown = 不知是否遵守《人工智能法》

## AI Act: papers and checks before use

term-dpv-ai_act-FRIA = 基本权利检查
term-dpv-ai_act-ConformityAssessment = 销售前的检查
term-dpv-ai_act-CEMarking = CE 标志
term-dpv-ai_act-EUDeclarationOfConformity = 制造者签署的声明
term-dpv-ai_act-CommonSpecification = 欧盟的技术规则
term-dpv-ai_act-TechnicalDocumentation = AI 的技术文件
term-dpv-ai_act-SystemArchitectureDescription = AI 是怎样构建的
term-dpv-ai_act-InstructionForUse = 使用说明
term-dpv-ai_act-QualityManagementSystem = 制造者的质量规则
term-dpv-ai_act-RiskManagementSystem = 持续防范风险
term-dpv-ai_act-TrainingData = AI 学习用的数据
term-dpv-ai_act-ValidationData = 调整 AI 用的数据
term-dpv-ai_act-TestingData = 测试 AI 用的数据

## AI Act: tests

term-dpv-ai_act-AIRegulatorySandbox = 主管机关监督下的试验
term-dpv-ai_act-SandboxPlan = 试验计划
term-dpv-ai_act-TestingRealWorldConditions = 在真实人群中的测试
term-dpv-ai_act-RealWorldTestingPlan = 在人群中测试的计划
term-dpv-ai_act-RealWorldTestSubject = 参加测试的人
term-dpv-ai_act-InformedConsent = 您对测试的同意
term-dpv-ai_act-TestLog = 测试日志
term-dpv-ai_act-TestReport = 测试报告

## AI Act: on sale and in use

term-dpv-ai_act-MarketAvailabilityStatus = AI 是否可以取得
term-dpv-ai_act-AvailableOnMarket = 在市场上
term-dpv-ai_act-AvailableOnEUMarket = 在欧盟市场上
term-dpv-ai_act-AvailableOnNonEUMarket = 在欧盟以外的市场上
term-dpv-ai_act-NotAvailableOnMarket = 不在任何市场上
term-dpv-ai_act-MarketPlacementStatus = AI 是否曾经上市
term-dpv-ai_act-PlacedOnMarket = 首次提供
term-dpv-ai_act-PlacedOnEUMarket = 在欧盟首次提供
term-dpv-ai_act-ServiceSupplyStatus = AI 是否在使用中
term-dpv-ai_act-PutIntoService = 投入使用
term-dpv-ai_act-PutIntoServiceInEU = 在欧盟投入使用
term-dpv-ai_act-NotPutIntoService = 尚未投入使用
term-dpv-ai_act-RecalledFromService = 已从使用中召回
term-dpv-ai_act-WithdrawnFromService = 已退出市场
term-dpv-ai_act-PostMarketMonitoringSystem = 销售后对 AI 的监督
term-dpv-ai_act-PostMarketMonitoringPlan = 销售后监督计划
term-dpv-ai_act-PostMarketMonitoringSystemDocumentation = 销售后监督的文件
term-dpv-ai_act-SeriousIncident = 严重事故或故障

## AI Act: changes to the AI

term-dpv-ai_act-ChangeCategory = 这是哪种改动
term-dpv-ai_act-ChangeDescription = 改动了什么
term-dpv-ai_act-PredeterminedChange = 从一开始就计划的改动
term-dpv-ai_act-NonpredeterminedChange = 事先未计划的改动
term-dpv-ai_act-SubstantialModification = 对法律有影响的改动

## AI Act: where it is used

term-dpv-ai_act-PublicSector = 由公共机构使用
term-dpv-ai_act-PrivateSector = 由私营公司使用
term-dpv-ai_act-LawEnforcementSector = 用于警务
term-dpv-ai_act-JusticeSector = 用于法院
term-dpv-ai_act-DemocraticProcessSector = 用于选举相关事务
term-dpv-ai_act-MigrationSector = 用于移民事务
term-dpv-ai_act-AsylumSector = 用于庇护事务
term-dpv-ai_act-BorderControlSector = 用于边境
term-dpv-ai_act-EducationSector = 用于教育
term-dpv-ai_act-EmploymentSector = 用于工作
term-dpv-ai_act-CriticalInfrastructureSector = 用于重要服务

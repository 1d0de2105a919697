import type { Examples } from './types.ts';

export const zh: Examples = {
  topics: {
    'ai-scraping': ['禁止使用爬虫等自动化手段抓取平台内容。', '未经许可，您不得将输出内容用于训练模型。'],
    'ai-training': ['我们可能会使用您输入的内容来优化模型。', '我们不会将您的数据用于模型训练。'],
    'ai-features': ['人工智能生成的内容可能不准确。'],
    'data-collection': ['我们会收集您的姓名、位置信息和设备信息。'],
    'data-sharing': ['我们可能会与第三方共享您的数据。'],
    'tracking-ads': ['我们使用 cookie 推送个性化广告。'],
    'retention-rights': ['我们的保存期限为两年，您可以要求删除您的信息。'],
    security: ['请妥善保管您的密码，我们采用加密技术。'],
    'content-licence': ['您授予我们一项免费的、非独占的许可，知识产权仍归您所有。'],
    conduct: ['您不得发布色情、暴力或者骚扰他人的内容。'],
    termination: ['如您违反规则，我们有权暂停或者终止服务并封禁账号。'],
    'age-minors': ['未成年人应当在监护人同意后使用。'],
    payments: ['会员费用按月支付，不予退款。'],
    changes: ['我们可能会修改本协议，您继续使用即表示同意变更后的内容。'],
    liability: ['对于间接损失，我们不承担赔偿责任。'],
    disputes: ['因本协议产生的争议由人民法院管辖。'],
    'legal-entity': ['如有疑问，请通过以下联系方式联系我们。'],
    developer: ['开发者应当妥善保存接口密钥。'],
  },
  neither: ['我们每年对员工进行安全培训。', '搜索引擎可以收录您的公开主页。'],
};

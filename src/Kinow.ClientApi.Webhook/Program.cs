using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Webhook;
using Kinow.ClientApi.Webhook.Hosting;
using Kinow.Lambda.Hosting;

return await LambdaHost.RunAsync(runtime => WebhookHost.Build(
    args, runtime, builder => builder.Services.AddWebhookStores(StoreSettings.FromEnvironment())));

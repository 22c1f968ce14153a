using Kinow.ClientApi.Broadcasting;
using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Hosting;
using Kinow.ClientApi.Payments.Configuration;
using Kinow.ClientApi.ReadModel;
using Kinow.Lambda.Hosting;

return await LambdaHost.RunAsync(runtime => ClientApiHost.Build(args, runtime, builder =>
{
    var settings = StoreSettings.FromEnvironment();
    builder.Services.AddRealStores(RealStoreOptions.From(settings))
        .AddPaymentGateways(PaymentSettings.From(settings))
        .AddStoreReceipts(settings)
        .AddLiveFigures(settings.Platform)
        .AddBroadcasts(settings, publishes: runtime is null);
}));

using Kinow.ClientApi.Hosting;
using Kinow.ClientApi.ReadModel;
using Kinow.Lambda.Hosting;

return await LambdaHost.RunAsync(
    runtime => ClientApiHost.Build(args, runtime, static builder => builder.Services.AddRealStores(RealStoreOptions.FromEnvironment())));

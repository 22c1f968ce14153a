using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Worker.Hosting;
using Kinow.Lambda.Hosting;

return await LambdaHost.RunAsync(runtime =>
    WorkerHost.Build(args, runtime, builder => builder.Services.AddWorkerStores(StoreSettings.FromEnvironment())),
    WorkerHost.DeadlineMargin);

using Kinow.ClientApi.Hosting;
using Kinow.Lambda.Hosting;

return await LambdaHost.RunAsync(runtime => ClientApiHost.Build(args, runtime, ClientApiStores.Add));

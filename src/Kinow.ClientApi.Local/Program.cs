using Kinow.ClientApi.Local;

return await LocalApplication.RunAsync(args, Console.Out, Console.Error);

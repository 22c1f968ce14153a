using Kinow.ClientApi.Admin;

return await AdminApplication.RunAsync(args, Console.Out, Console.Error);

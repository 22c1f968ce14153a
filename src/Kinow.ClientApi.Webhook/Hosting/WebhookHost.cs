using Kinow.Lambda;
using Kinow.Lambda.Hosting;
using Microsoft.AspNetCore.Hosting;

namespace Kinow.ClientApi.Webhook.Hosting;

/// <summary>The service as a process: on Lambda, or on Kestrel.</summary>
public static class WebhookHost
{
    /// <summary>Builds the service.</summary>
    /// <param name="args">The command line: <c>--urls</c> says where Kestrel listens.</param>
    /// <param name="runtime">The connection to Lambda; null for Kestrel.</param>
    /// <param name="addStores">Calls <see cref="WebhookServices.AddWebhook"/> and registers the <c>IReadModelRefresher</c>.</param>
    public static WebApplication Build(string[] args, LambdaRuntime? runtime, Action<WebApplicationBuilder> addStores)
    {
        ArgumentNullException.ThrowIfNull(addStores);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            // Nothing is configured by files, so none are watched.
            Args = ["--hostBuilder:reloadConfigOnChange=false", .. args],
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.AddServiceRules();
        addStores(builder);
        builder.UseLambda(runtime);
        var application = builder.Build();
        application.MapWebhook();
        return application;
    }
}

using Kinow.Lambda;
using Kinow.Lambda.Hosting;
using Kinow.Lambda.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Hosting;

/// <summary>The GraphQL service as a process: on Lambda, or on Kestrel.</summary>
public static class ClientApiHost
{
    /// <summary>
    /// The variable that says, by <c>true</c>, that an IDE is served for this API: descriptions then tell the directives of each field.
    /// </summary>
    public const string IdeVariable = "KINOW_IDE";

    // Those who are connected leave over this time, well within what ECS gives.
    private static readonly TimeSpan DrainTime = TimeSpan.FromSeconds(45);

    /// <summary>Builds the service.</summary>
    /// <param name="args">The command line: <c>--urls</c> says where Kestrel listens.</param>
    /// <param name="runtime">The connection to Lambda; <c>null</c> for Kestrel.</param>
    /// <param name="addStores">Registers the stores.</param>
    public static WebApplication Build(string[] args, LambdaRuntime? runtime, Action<WebApplicationBuilder> addStores)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            // Nothing is configured by files, so none are watched.
            Args = ["--hostBuilder:reloadConfigOnChange=false", .. args],
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.AddServiceRules();
        addStores(builder);
        var isExplored = Environment.GetEnvironmentVariable(IdeVariable) is "true";
        builder.Services.AddClientApi(http =>
        {
            http.DependencyReports = isExplored;
            http.AutomaticPersistedQueries = true;
            http.Answers.MaxAge = ClientApiServices.AnswerAge;

            // API Gateway's cache keeps what it gets, once for each address.
            http.Revalidation = http.SharedCompression = runtime is null;
            http.Live.DrainTime = DrainTime;
            http.Cors.AllowedOrigins.Add("*");
            http.TrustedOperations.AddFolder(Path.Combine(AppContext.BaseDirectory, "operations"));
        }, new() { ShowsDirectives = isExplored });
        builder.Services.AddSingleton<IFailureRedirect, SharedAnswerRedirect>();
        builder.Services.Configure<HostOptions>(static host => host.ShutdownTimeout = 2 * DrainTime);
        builder.UseLambda(runtime);
        var application = builder.Build();
        application.UseViewerAddress(Environment.GetEnvironmentVariable(ViewerAddress.Variable));
        application.MapClientApi(isLive: runtime is null);
        return application;
    }
}

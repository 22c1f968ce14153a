using System.Net.Sockets;
using Kinow.ClientApi.Broadcasting;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Hosting;
using Kinow.ClientApi.Local.Front;
using Kinow.ClientApi.Mail;
using Kinow.ClientApi.Queue;
using Kinow.ClientApi.ReadModel;
using Kinow.ClientApi.Search.Gateway.Errors;
using Kinow.ClientApi.Sessions;
using Kinow.ClientApi.Sql.Schema;
using Kinow.ClientApi.Webhook;
using Kinow.ClientApi.Worker.Hosting;

namespace Kinow.ClientApi.Local;

/// <summary>
/// The whole system in one process on real servers: API and webhook behind one address, worker and dispatcher beside them.
/// </summary>
internal static class RealApplication
{
    /// <summary>Runs until it is told to stop.</summary>
    /// <param name="options">What the command line asks for.</param>
    /// <param name="output">Where it says what runs.</param>
    /// <param name="error">Where it says why it does not run.</param>
    /// <returns>The exit code: 0; 1 when it cannot run.</returns>
    public static async Task<int> RunAsync(LocalOptions options, TextWriter output, TextWriter error)
    {
        try
        {
            await RunAsync(options, output);
            return 0;
        }
        catch (Exception refused) when (Explain(refused) is { } reason)
        {
            await error.WriteLineAsync(reason);
            return 1;
        }
    }

    private static async Task RunAsync(LocalOptions options, TextWriter output)
    {
        var secrets = DevelopmentSecrets.OfUser();
        var settings = Settings(secrets, webhook: null);
        var stores = RealStoreOptions.From(settings);

        // A machine that also compiles and tests is not as quick as a server that does nothing else.
        stores = stores with { Search = stores.Search with { ReadTimeout = TimeSpan.FromSeconds(1) } };
        var servers = await ServerState.PrepareAsync(stores, options.Migrate, CancellationToken.None);
        await using var application = LocalApplication.Build(options, services =>
        {
            services.AddRealStores(stores);
            services.AddBroadcasts(settings, publishes: true);
            services.AddWebhook(settings.ReadWebhookSecrets());
            new LocalPayments(settings, options.PublicUrl).AddTo(services);
            services.PostConfigure<TokenOptions>(tokens => tokens.Keys = settings.TokenKeys ?? "");
        });
        application.MapWebhook();
        application.MapPaymentPage();
        var mail = LocalMail.Of(settings);
        if (mail.Memory is { } memory) application.MapMailPage(memory);
        application.MapFrontPage(
            $"{servers.Products:N0} products in MySQL at {servers.Sql}, read from {servers.Search}, changed by way of {servers.Queue}.",
            FrontLinks.Of(options, mail.Memory is not null && !options.WithoutWorker),
            FrontAccounts.All);
        await application.StartAsync();

        // Notifications come back to the address that only now is known.
        using var worker = StartWorker(options, Settings(secrets, WebhookOf(application.Urls.First())), mail.Settings);
        if (worker is not null) await worker.StartAsync();
        await RealBanner.WriteAsync(output, application.Urls, options, servers, secrets, mail.Memory is not null);
        await application.WaitForShutdownAsync();
        if (worker is not null) await worker.StopAsync();
    }

    private static StoreSettings Settings(DevelopmentSecrets secrets, string? webhook) => StoreSettings.From(
        name => Environment.GetEnvironmentVariable(name) is { Length: > 0 } given ? given
            : name == "KINOW_WEBHOOK_URL" ? webhook
            : secrets.Find(name));

    private static IHost? StartWorker(LocalOptions options, StoreSettings settings, MailSettings mail) =>
        options.WithoutWorker ? null : WorkerHost.Build([], null, builder =>
        {
            builder.Services.AddWorkerStores(settings).AddMail(mail);

            // It gives payments back, those of the gateway for tests too.
            new LocalPayments(settings).AddTo(builder.Services);
        });

    private static string WebhookOf(string url) => new Uri(LocalAddress.Of(url), WebhookEndpoints.Notifications).AbsoluteUri;

    private static string? Explain(Exception refused) => refused switch
    {
        SettingsException or MigrationException or ServerStateException or SqsException => refused.Message,
        StoreUnavailableException or SearchUnavailableException or IOException or SocketException or InvalidOperationException =>
            refused.Message,
        FormatException or ArgumentException => refused.Message,
        _ => null,
    };
}

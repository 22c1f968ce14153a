using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Webhook;

namespace Kinow.ClientApi.Local;

/// <summary>Says what runs, where, and on which servers.</summary>
internal static class RealBanner
{
    private const string Admin = "dotnet run --project src/Kinow.ClientApi.Admin --";

    /// <summary>Writes the banner.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="urls">Where the process listens.</param>
    /// <param name="options">What the command line asked for.</param>
    /// <param name="servers">What it is connected to.</param>
    /// <param name="secrets">Where keys are kept.</param>
    /// <param name="mails">Whether mails are kept and shown instead of sent.</param>
    public static async Task WriteAsync(
        TextWriter output, IEnumerable<string> urls, LocalOptions options, ServerState servers, DevelopmentSecrets secrets, bool mails)
    {
        var url = urls.First();
        await output.WriteLineAsync($"""

            Kinow Client API on real servers, {(options.WithoutWorker ? "API and webhook" : "API, webhook, worker and dispatcher")} in this process:

              Start here  {url}/
              GraphQL     {url}{ClientApiEndpoints.GraphQL}{(options.Ide ? "   (open it in a browser for the IDE)" : "")}
              Operations  {url}{ClientApiEndpoints.TrustedOperations}
              Webhook     {url}{WebhookEndpoints.Notifications}
              Health      {url}{ClientApiEndpoints.Health}/live
              Mails       {(options.WithoutWorker ? "sent by the worker" : mails ? url + MailPage.Path : "sent")}

              MySQL       {servers.Sql}: {servers.Products:N0} products
              Search      {servers.Search}
              Queue       {servers.Queue}

            {Next(servers)}
            """);
        if (Environment.GetEnvironmentVariable("KINOW_TOKEN_KEYS") is null or "")
        {
            await output.WriteLineAsync($"Tokens are signed with a development key, kept in {secrets.Folder}. Never use it in production.");
        }

        await output.WriteLineAsync();
    }

    private static string Next(ServerState servers) => servers switch
    {
        { Products: 0 } => $"There is no catalogue yet: `{Admin} seed`, then `{Admin} reindex`.",
        { IsIndexed: false } => $"The read model is empty: `{Admin} reindex`.",
        _ => $"Generated accounts sign in as {GeneratedAccounts.EmailOf(1)} and so on, password {GeneratedAccounts.Password}.",
    };
}

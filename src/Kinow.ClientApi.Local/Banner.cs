using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Local.Front;
using Kinow.ClientApi.Local.Mock;

namespace Kinow.ClientApi.Local;

/// <summary>Says what runs, and where.</summary>
internal static class Banner
{
    /// <summary>Writes the banner.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="urls">Where the process listens.</param>
    /// <param name="options">What the command line asked for.</param>
    /// <param name="accounts">The test accounts, with tokens.</param>
    public static async Task WriteAsync(
        TextWriter output, IEnumerable<string> urls, LocalOptions options, IReadOnlyList<FrontAccount> accounts)
    {
        var url = urls.First();
        await output.WriteLineAsync($"""

            Kinow Client API, everything in this process:

              Start here  {url}/
              GraphQL     {url}{ClientApiEndpoints.GraphQL}{(options.Ide ? "   (open it in a browser for the IDE)" : "")}
              Operations  {url}{ClientApiEndpoints.TrustedOperations}
              Health      {url}{ClientApiEndpoints.Health}/live
              Mails       {url}{MailPage.Path}

            Catalogue: {options.Products:N0} generated products, seed {options.Seed}.
            Send a token as "Authorization: Bearer …"; it is good as long as this process runs.
            Accounts: {GeneratedAccounts.EmailOf(1)} to {GeneratedAccounts.EmailOf(GeneratedAccounts.DefaultCount)}, password {GeneratedAccounts.Password}.
            All of it lives in memory and is lost when this process ends (Ctrl+C).

            """);
        foreach (var account in accounts)
        {
            await output.WriteLineAsync($"  {account.Email,-20} {account.Has}");
            if (account.Token is { } token) await output.WriteLineAsync($"    {token}");
        }

        await output.WriteLineAsync();
        if (options.Mock is not { } mock) return;
        await output.WriteLineAsync($"Mock: the header {MockOptions.Header} takes {ScenarioNames.All}.");
        await output.WriteLineAsync();
    }
}

namespace Kinow.EndToEnd.Tests;

/// <summary>The life of an account in real clients over real HTTP; a second run looks at what the first one left.</summary>
public sealed class AccountTests(LocalServer server) : IClassFixture<LocalServer>
{
    [NodeFact]
    public async Task An_account_lives_in_Apollo_Client_and_is_there_again_later()
    {
        var state = Path.Combine(Repository.Artifacts, $"account-{Guid.NewGuid():N}.json");
        foreach (var _ in new[] { "first", "again" })
        {
            Assert.Equal(
                "ok", (await NodeScript.RunAsync("account.mjs", server.GraphQL, $"--key={server.PublicKey}", $"--state={state}")).Trim());
        }
    }
}

using System.Text.Json.Nodes;
using Kinow.ClientApi.Demo;

namespace Kinow.ClientApi.Local.Tests.Docs;

/// <summary>
/// Who asks, by name: <c>nobody</c>; <c>anonymous</c>, a session without an account; <c>new</c>, an account just made; the address of a demo account.
/// </summary>
/// <param name="host">The program.</param>
/// <param name="owner">Whose new account it is: what is shown in one place changes no other one.</param>
internal sealed class DocsCallers(DocsHost host, string owner)
{
    private const string Password = "correct horse battery";

    private readonly Dictionary<string, string?> tokens = new(StringComparer.Ordinal) { ["nobody"] = null };

    /// <summary>The access token of a caller; null for nobody.</summary>
    public async Task<string?> TokenOfAsync(string caller)
    {
        if (tokens.TryGetValue(caller, out var known)) return known;
        var answer = await OpenAsync(MutationOf(caller));

        // On a busy machine a sign-up may have made the account without being answered in time.
        if (answer.ToJsonString().Contains("EMAIL_ALREADY_EXISTS", StringComparison.Ordinal)) answer = await OpenAsync(SignIn($"{owner}@example.com", Password));
        return tokens[caller] = answer["data"]?["session"]?["accessToken"]?.GetValue<string>()
            ?? throw new InvalidOperationException($"{caller} cannot sign in: {answer.ToJsonString()}");
    }

    private Task<JsonObject> OpenAsync(string mutation) => host.AskAsync($"mutation {{ session: {mutation} {{ accessToken }} }}", null, null);

    private string MutationOf(string caller) => caller switch
    {
        "anonymous" => "signin",
        "new" => $$"""signup(user: { firstname: "Ada", lastname: "Lovelace", email: "{{owner}}@example.com", password: "{{Password}}" })""",
        _ => SignIn(caller, GeneratedAccounts.Password),
    };

    private static string SignIn(string email, string password) => $"signin(credentials: {{ email: \"{email}\", password: \"{password}\" }})";
}

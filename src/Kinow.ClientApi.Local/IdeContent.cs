using System.Text.Json.Nodes;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Local.Docs;
using Kinow.ClientApi.Local.Front;
using Kinow.GraphQL.AspNetCore.Ide;

namespace Kinow.ClientApi.Local;

/// <summary>What the IDE offers: the test accounts, and the operations of the guides.</summary>
internal static class IdeContent
{
    /// <summary>The test accounts.</summary>
    public static IReadOnlyList<IdeAccount> Accounts { get; } =
        [.. FrontAccounts.All.Select(static account => new IdeAccount($"{account.Email}: {account.Has}", SignIn(account.Email)))];

    /// <summary>The operations of the guides, a folder for each; none when the documentation is not built.</summary>
    public static IReadOnlyList<IdeOperation> OperationsOf(DocsSite site) =>
        site.Find("operations.json") is { } file ? IdeOperation.ReadAll(file.Path) : [];

    private static string SignIn(string email) => new JsonObject
    {
        ["query"] = "mutation ($email: String!, $password: String!) { signin(credentials: { email: $email, password: $password }) { accessToken } }",
        ["variables"] = new JsonObject { ["email"] = email, ["password"] = GeneratedAccounts.Password },
    }.ToJsonString();
}

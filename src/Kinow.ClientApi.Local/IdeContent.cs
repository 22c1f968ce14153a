using System.Text.Json.Nodes;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Local.Docs;
using Kinow.ClientApi.Local.Front;
using Kinow.GraphQL.AspNetCore.Ide;

namespace Kinow.ClientApi.Local;

/// <summary>What the IDE offers: an example, the test accounts, live operations, and those of the guides.</summary>
internal static class IdeContent
{
    private const string Folder = "Live";

    /// <summary>What it starts with. The match goes on by itself in memory; with real stores, an operator changes what is here.</summary>
    public const string Example = """
        # Live: the answer comes again whenever it changes, until you press Cancel.
        # Without @live it comes once.
        query Now @live {
          cms {
            liveEvent(id: 1) {
              name
              score
              viewers
            }
            product(id: 1) {
              name
              extension {
                ... on ProductTVOD {
                  accessModes {
                    type
                    priceFormat
                  }
                }
              }
            }
          }
        }

        """;

    /// <summary>The test accounts.</summary>
    public static IReadOnlyList<IdeAccount> Accounts { get; } =
        [.. FrontAccounts.All.Select(static account => new IdeAccount($"{account.Email}: {account.Has}", SignIn(account.Email)))];

    /// <summary>What can be followed while it changes: by a query, and by subscriptions.</summary>
    public static IReadOnlyList<IdeOperation> Live { get; } =
    [
        new(Folder, "A match, as a subscription", """
            subscription Match {
              liveEvent(id: 1) {
                name
                state
                score
                viewers
              }
            }

            """),
        new(Folder, "What a build of an app is told", """
            subscription AppChanged {
              appChanged(platform: IOS, build: "5.0.0") {
                status
                message
                minimumBuild
              }
            }

            """),
        new(Folder, "My list, for an account", """
            query MyList @live {
              user {
                bookmarks {
                  items {
                    id
                    name
                  }
                }
              }
            }

            """),
    ];

    /// <summary>The operations of the guides, a folder for each; none when the documentation is not built.</summary>
    public static IReadOnlyList<IdeOperation> OperationsOf(DocsSite site) =>
        site.Find("operations.json") is { } file ? IdeOperation.ReadAll(file.Path) : [];

    private static string SignIn(string email) => new JsonObject
    {
        ["query"] = "mutation ($email: String!, $password: String!) { signin(credentials: { email: $email, password: $password }) { accessToken } }",
        ["variables"] = new JsonObject { ["email"] = email, ["password"] = GeneratedAccounts.Password },
    }.ToJsonString();
}

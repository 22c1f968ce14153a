using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Segments;

/// <summary>Somebody who asks for shared answers.</summary>
/// <param name="Name">What is special about it.</param>
/// <param name="Headers">What its requests say of it.</param>
/// <param name="GroupToken">What stands for its groups; null for none.</param>
internal sealed record SharedViewer(string Name, IReadOnlyList<(string Name, string Value)> Headers, string? GroupToken = null)
{
    private const string Country = "CloudFront-Viewer-Country";

    /// <summary>The accounts of those who have one: each with other rights and, among them, other groups and ages.</summary>
    public static IReadOnlyList<User> Users { get; } =
    [
        .. GeneratedAccounts.Create(Api.Content, 7, 24, Api.Now).Select(static account => account.User)
            .Where(static user => user.Active)
            .DistinctBy(static user => (GroupSet.Of(user.GroupIds), user.Profiles.Any(static profile => profile.AgeLimit is not null))),
    ];

    /// <summary>All of them; no two have everything in common, and some share a segment.</summary>
    public static IReadOnlyList<SharedViewer> All { get; } = [.. Anonymous(), .. Users.SelectMany(SignedIn)];

    private static IEnumerable<SharedViewer> Anonymous()
    {
        yield return new("nobody", []);
        (string, string, string)[] places =
        [
            ("FR", "fr", "EUR"), ("FR", "fr", "USD"), ("FR", "en", "EUR"), ("US", "en", "USD"), ("BE", "nl, fr;q=0.5", "EUR"), ("FR", "fr-CH", "EUR"),
            ("TN", "fr", "TND"), ("KP", "en", "EUR"),
        ];
        foreach (var (country, language, currency) in places)
        {
            yield return new(
                $"{country} {language} {currency}", [(Country, country), ("Accept-Language", language), ("X-Currency", currency)]);
        }

        foreach (var app in new[] { "ios/5.2.1", "android/5.2.1", "tizen/1.0", "web/1.0" })
            yield return new(app, [(Country, "FR"), ("X-App-Build", app), ("Accept", "application/graphql-response+json")]);
    }

    private static IEnumerable<SharedViewer> SignedIn(User user)
    {
        var groups = GroupSet.Of(user.GroupIds);
        foreach (var profile in user.Profiles.Select(static profile => (Guid?)profile.Id).Prepend(null).Distinct().Take(2))
        {
            var access = Api.Generated.TokenOf(user.Id, profile: profile == user.Id ? null : profile, groups: groups);
            yield return new(
                $"{user.Profile.Email} {profile}",
                [(Country, "FR"), ("Authorization", $"Bearer {access}"), ("Accept-Encoding", "gzip")],
                Api.Generated.Services.GroupTokens.Write(groups, Api.Now));
        }
    }
}

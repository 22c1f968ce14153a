using System.Text.Json;
using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Tokens;

namespace Kinow.ClientApi.Sessions;

/// <summary>Reads the claims of an access token whose signature is right.</summary>
internal sealed class AccessTokenClaims(TokenOptions options)
{
    /// <summary>Names the profile that is selected; left out for the first.</summary>
    internal const string Profile = "profile";

    /// <summary>The customer groups of the account; left out for none.</summary>
    internal const string Groups = "groups";

    /// <summary>The build of the app; left out when it did not tell.</summary>
    internal const string App = "app";

    // Servers' clocks differ a little.
    private static readonly TimeSpan Leeway = TimeSpan.FromMinutes(1);

    /// <summary>Reads the claims.</summary>
    /// <param name="encoded">The claims in base64url.</param>
    /// <param name="instant">The moment of the request.</param>
    /// <exception cref="GraphQLException">The token is not for this service; the code is UNAUTHENTICATED.</exception>
    public AccessToken Read(ReadOnlySpan<byte> encoded, DateTimeOffset instant)
    {
        using var document = TokenJson.Parse(encoded);
        var claims = document.RootElement;
        if (TokenJson.Text(claims, "iss") != options.Issuer || TokenJson.Text(claims, "aud") != options.Audience)
        {
            throw Refusal.Token("The access token was issued by, or for, another service.");
        }

        if (Moment(claims, "iat") > instant + Leeway) throw Refusal.Token("The access token is not valid yet.");
        return new(Id(claims, "sub"), Id(claims, "sid"), Anonymous(claims), Moment(claims, "exp"), ProfileOf(claims))
        {
            Groups = GroupsOf(claims),
            App = AppOf(claims),
        };
    }

    private static DateTimeOffset Moment(JsonElement claims, string name) =>
        TokenPart.Moment(claims, name) ?? throw Lacking(name);

    private static Guid Id(JsonElement claims, string name) =>
        Guid.TryParseExact(TokenJson.Text(claims, name), "D", out var id) ? id : throw Lacking(name);

    private static Guid? ProfileOf(JsonElement claims) => claims.TryGetProperty(Profile, out _) ? Id(claims, Profile) : null;

    private static GroupSet GroupsOf(JsonElement claims) => !claims.TryGetProperty(Groups, out _)
        ? GroupSet.None
        : TokenJson.Text(claims, Groups) is { } text && GroupSet.TryParse(text) is { } groups ? groups : throw Lacking(Groups);

    private static AppBuild? AppOf(JsonElement claims) => !claims.TryGetProperty(App, out _)
        ? null
        : AppBuild.TryParse(TokenJson.Text(claims, App), out var build) ? build : throw Lacking(App);

    private static bool Anonymous(JsonElement claims) =>
        claims.TryGetProperty("anonymous", out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean()
            : throw Lacking("anonymous");

    private static GraphQLException Lacking(string name) => Refusal.Token($"The access token lacks a proper claim {name}.");
}

using System.Text;

namespace Kinow.ClientApi.Search.Gateway.Authentication;

/// <summary>Makes authentications from their written form.</summary>
public static class SearchAuthentication
{
    /// <summary>No authentication at all.</summary>
    public static ISearchAuthentication None { get; } = new HeaderAuthentication(null);

    /// <summary>HTTP Basic (RFC 7617), in UTF-8.</summary>
    /// <param name="user">The user; without colon.</param>
    /// <param name="password">The password.</param>
    /// <exception cref="ArgumentException">The user holds a colon.</exception>
    public static ISearchAuthentication Basic(string user, string password)
    {
        if (user.Contains(':', StringComparison.Ordinal)) throw new ArgumentException("A user name holds no colon.", nameof(user));
        return new HeaderAuthentication(new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"))));
    }

    /// <summary>An API key of Elasticsearch.</summary>
    /// <param name="key">Base64 of identifier, colon and secret, as the engine hands it out.</param>
    public static ISearchAuthentication ApiKey(string key) => new HeaderAuthentication(new("ApiKey", key));

    /// <summary>
    /// Reads <c>none</c>, <c>basic:user:password</c>, <c>apikey:base64</c> or <c>sigv4:region[:service]</c>; null or empty is <c>none</c>.
    /// </summary>
    /// <param name="text">The written form. The password may hold colons.</param>
    /// <exception cref="FormatException">It is none of these. The message does not repeat the text, which may be a secret.</exception>
    public static ISearchAuthentication Parse(string? text)
    {
        if (string.IsNullOrEmpty(text) || text == "none") return None;
        return text.Split(':', 3) switch
        {
            ["basic", { Length: > 0 } user, { Length: > 0 } password] => Basic(user, password),
            ["apikey", { Length: > 0 } key] => ApiKey(key),
            ["sigv4", { Length: > 0 } region] => new SigV4Authentication(region),
            ["sigv4", { Length: > 0 } region, { Length: > 0 } service] => new SigV4Authentication(region, service),
            _ => throw new FormatException(
                "Search authentication is none, basic:user:password, apikey:base64 or sigv4:region[:service]."),
        };
    }
}

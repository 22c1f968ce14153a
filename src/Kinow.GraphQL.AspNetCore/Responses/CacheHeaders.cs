using System.Collections.Concurrent;
using System.Globalization;
using Kinow.GraphQL.Planning;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Kinow.GraphQL.AspNetCore.Responses;

/// <summary>The headers that tell caches what they may do (RFC 9111 section 5.2.2).</summary>
internal sealed class CacheHeaders(GraphQLHttpOptions options)
{
    /// <summary>No cache may store the response.</summary>
    public static readonly StringValues NoStore = "no-store";

    /// <summary>No cache may store the response, not even what ignores the word for that.</summary>
    public static readonly StringValues PrivateNoStore = "private, no-store";

    private readonly ConcurrentDictionary<CachePolicy, StringValues> controls = new();
    private readonly StringValues shared = Vary(options, []);
    private readonly StringValues segment = Vary(options, options.SegmentHeaders);
    private readonly StringValues caller = Vary(options, [.. options.SegmentHeaders, HeaderNames.Authorization]);

    /// <summary>
    /// The value of Vary for an answer that depends on its address alone; nothing where it does not even vary by encoding.
    /// </summary>
    public StringValues VaryByAddress { get; } = ByAddress(options);

    public StringValues Control(CachePolicy policy) =>
        policy.MaxAge <= 0 ? NoStore : controls.TryGetValue(policy, out var value) ? value : Add(policy);

    /// <summary>The value of Vary for an answer that may be kept.</summary>
    /// <param name="isSharedRoute">Whether the route leaves aside who asks; elsewhere that may tell segments apart.</param>
    public StringValues Vary(CachePolicy policy, bool isSharedRoute) =>
        policy.Scope == CacheScope.Public ? shared : isSharedRoute ? segment : caller;

    private static StringValues Vary(GraphQLHttpOptions options, IEnumerable<string> headers)
    {
        return string.Join(", ", ["Accept", "Accept-Encoding", .. Origin(options), .. options.VaryHeaders, .. headers]);
    }

    private static StringValues ByAddress(GraphQLHttpOptions options)
    {
        string[] names = [.. options.SharedCompression ? (string[])["Accept-Encoding"] : [], .. Origin(options)];
        return names.Length == 0 ? default(StringValues) : string.Join(", ", names);
    }

    private static string[] Origin(GraphQLHttpOptions options) =>
        options.Cors.AllowedOrigins.Count > 0 && !options.Cors.AllowedOrigins.Contains("*") ? ["Origin"] : [];

    private StringValues Add(CachePolicy policy)
    {
        var scope = policy.Scope == CacheScope.Private ? "private" : "public";
        return controls[policy] = string.Create(CultureInfo.InvariantCulture, $"{scope}, max-age={policy.MaxAge}");
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Kinow.GraphQL.AspNetCore.Answers;

/// <summary>
/// The names by which a cache in front may be told to forget an answer, in the headers that edges read: <c>Surrogate-Key</c> (Fastly,
/// Varnish) and <c>Cache-Tag</c> (Cloudflare, Akamai, CloudFront).
/// </summary>
internal sealed class SurrogateTags(IReadOnlyList<string> tags)
{
    private readonly StringValues spaced = string.Join(' ', tags);
    private readonly StringValues separated = string.Join(',', tags);

    /// <summary>Adds them to an answer.</summary>
    public void Apply(IHeaderDictionary headers)
    {
        if (StringValues.IsNullOrEmpty(spaced)) return;
        headers["Surrogate-Key"] = spaced;
        headers["Cache-Tag"] = separated;
    }
}

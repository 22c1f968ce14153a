using Kinow.GraphQL.AspNetCore.Responses;

namespace Kinow.GraphQL.AspNetCore.Requests;

/// <summary>Chooses how a response is compressed (RFC 9110 section 12.5.3).</summary>
internal static class AcceptEncodingHeader
{
    /// <summary>
    /// Chooses the coding that the caller likes best; among equals Brotli. A caller that accepts none gets the body as it is.
    /// </summary>
    public static ContentCoding Choose(string? header)
    {
        if (string.IsNullOrEmpty(header)) return ContentCoding.Identity;
        int? brotli = null, gzip = null, identity = null, any = null;
        var elements = new HeaderElements(header);
        while (elements.Next())
        {
            if (elements.Value.Equals("br", StringComparison.OrdinalIgnoreCase))
            {
                brotli = elements.Weight;
            }
            else if (elements.Value.Equals("gzip", StringComparison.OrdinalIgnoreCase)
                || elements.Value.Equals("x-gzip", StringComparison.OrdinalIgnoreCase))
            {
                gzip = elements.Weight;
            }
            else if (elements.Value.Equals("identity", StringComparison.OrdinalIgnoreCase))
            {
                identity = elements.Weight;
            }
            else if (elements.Value is "*")
            {
                any = elements.Weight;
            }
        }

        var best = Math.Max(brotli ?? any ?? 0, gzip ?? any ?? 0);
        return best == 0 || best < (identity ?? 0) ? ContentCoding.Identity
            : (brotli ?? any ?? 0) == best ? ContentCoding.Brotli
            : ContentCoding.Gzip;
    }
}

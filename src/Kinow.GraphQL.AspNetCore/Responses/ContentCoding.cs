namespace Kinow.GraphQL.AspNetCore.Responses;

/// <summary>How a body is compressed (RFC 9110 section 8.4.1).</summary>
internal enum ContentCoding
{
    Identity,

    Gzip,

    Brotli,
}

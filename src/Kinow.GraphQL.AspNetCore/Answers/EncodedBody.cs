using Kinow.GraphQL.AspNetCore.Responses;

namespace Kinow.GraphQL.AspNetCore.Answers;

/// <summary>A body in one encoding.</summary>
/// <param name="Bytes">What is sent.</param>
/// <param name="Coding">How it is encoded.</param>
/// <param name="Tag">Its entity tag.</param>
internal sealed record EncodedBody(byte[] Bytes, ContentCoding Coding, string Tag);

namespace Kinow.GraphQL.AspNetCore.Live;

/// <summary>An answer that somebody follows.</summary>
/// <param name="Body">The answer as JSON, the same bytes as over HTTP.</param>
/// <param name="EntityTag">The tag that it has over HTTP when it is not compressed, with its quotes.</param>
/// <param name="IsWhole">Whether it has no errors.</param>
public sealed record LiveUpdate(ReadOnlyMemory<byte> Body, string EntityTag, bool IsWhole);

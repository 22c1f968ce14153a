using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Expiring;

/// <summary>What is remembered for a while, for all processes of a platform.</summary>
/// <param name="Id">Tells it from all others: what it is for, a colon, and which one. At most 512 bytes.</param>
/// <param name="Content">What is remembered. Secrets stand in it hashed or encrypted.</param>
/// <param name="Expires">First instant at which it is gone.</param>
public sealed record ExpiringRecord(string Id, ImmutableArray<byte> Content, DateTimeOffset Expires);

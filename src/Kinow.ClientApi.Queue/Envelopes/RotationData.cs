using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Queue.Envelopes;

/// <summary>The last rotation of a session as JSON.</summary>
internal sealed record RotationData(byte[] PreviousHash, byte[] Salt, DateTimeOffset Instant)
{
    public static RotationData From(SessionRotation rotation) => new([.. rotation.PreviousHash], [.. rotation.Salt], rotation.Instant);

    public SessionRotation ToRotation() => new([.. PreviousHash], [.. Salt], Instant);
}

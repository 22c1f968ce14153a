using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Queue.Envelopes;

/// <summary>A session as JSON, in envelopes and in its document.</summary>
internal sealed record SessionData(
    Guid SessionId, byte[] TokenHash, int Generation, DateTimeOffset Expires, bool Anonymous = false, bool Revoked = false)
{
    public Guid? ProfileId { get; init; }

    public byte[]? FamilyHash { get; init; }

    public byte[]? PasswordStamp { get; init; }

    public RotationData? Rotation { get; init; }

    public static SessionData From(Session session) =>
        new(session.Id, [.. session.TokenHash], session.Generation, session.Expires, session.Anonymous, session.Revoked)
        {
            ProfileId = session.ProfileId,
            FamilyHash = BytesOf(session.FamilyHash),
            PasswordStamp = BytesOf(session.PasswordStamp),
            Rotation = session.Rotation is { } last ? RotationData.From(last) : null,
        };

    public static SessionData From(SaveSession command) => From(command.Session);

    public static SaveSession ToCommand(SessionData data, Envelope envelope) => new()
    {
        Id = envelope.Id,
        UserId = envelope.Account,
        Instant = envelope.Instant,
        Session = data.ToSession(envelope.Account),
    };

    public Session ToSession(Guid account) => new()
    {
        Id = SessionId,
        UserId = account,
        ProfileId = ProfileId,
        Anonymous = Anonymous,
        TokenHash = [.. TokenHash],
        FamilyHash = [.. FamilyHash ?? []],
        PasswordStamp = [.. PasswordStamp ?? []],
        Rotation = Rotation?.ToRotation(),
        Generation = Generation,
        Expires = Expires,
        Revoked = Revoked,
    };

    private static byte[]? BytesOf(ImmutableArray<byte> value) => value.IsEmpty ? null : [.. value];
}

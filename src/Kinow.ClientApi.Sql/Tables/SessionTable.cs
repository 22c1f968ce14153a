using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>
/// Families of refresh tokens, each with the SHA-256 of the token that is good now. What commands write is in the documents already; what
/// somebody else ends, or lets expire, is announced.
/// </summary>
internal static class SessionTable
{
    internal static readonly MappedTable<Session> Map = new("session", Read);

    internal static readonly ReadColumn<Guid> Id = Map.Column("id", SqlTypes.Uuid, static session => session.Id);

    private static readonly ReadColumn<Guid> User = Map.Column("user_id", SqlTypes.Uuid, static session => session.UserId);
    private static readonly ReadColumn<Guid?> Profile =
        Map.Column("profile_id", SqlTypes.UuidOrNull, static session => session.ProfileId);
    private static readonly ReadColumn<bool> Anonymous = Map.Column("anonymous", SqlTypes.Bool, static session => session.Anonymous);
    private static readonly ReadColumn<ImmutableArray<byte>> TokenHash =
        Map.Column("token_hash", SqlTypes.ImmutableBytes, static session => session.TokenHash);
    private static readonly ReadColumn<int> Generation = Map.Column("generation", SqlTypes.Int, static session => session.Generation);
    private static readonly ReadColumn<DateTimeOffset> Expires = Map.Column("expires", SqlTypes.Instant, static session => session.Expires);
    private static readonly ReadColumn<ImmutableArray<byte>> FamilyHash =
        Map.Column("family_hash", SqlTypes.BytesOrEmpty, static session => session.FamilyHash);
    private static readonly ReadColumn<ImmutableArray<byte>> PasswordStamp =
        Map.Column("password_stamp", SqlTypes.BytesOrEmpty, static session => session.PasswordStamp);
    private static readonly ReadColumn<ImmutableArray<byte>> PreviousHash =
        Map.Column("previous_hash", SqlTypes.BytesOrEmpty, static session => session.Rotation?.PreviousHash ?? []);
    private static readonly ReadColumn<ImmutableArray<byte>> Salt =
        Map.Column("rotation_salt", SqlTypes.BytesOrEmpty, static session => session.Rotation?.Salt ?? []);
    private static readonly ReadColumn<DateTimeOffset?> Rotated =
        Map.Column("rotated", SqlTypes.InstantOrNull, static session => session.Rotation?.Instant);
    private static readonly ReadColumn<bool> Revoked = Map.Column("revoked", SqlTypes.Bool, static session => session.Revoked);

    static SessionTable()
    {
        Map.Others("date_add");
        Map.Erases(Erasure.Remove("user_id"));
        Map.Exports(Export.Rows("sessions", "id", "profile_id", "expires", "rotated", "revoked").Without(
            "user_id", "anonymous", "token_hash", "generation", "family_hash", "password_stamp", "previous_hash", "rotation_salt",
            "date_add"));
        Map.Announces(ChangeAggregate.Session.Itself("id")).Only(
            update: "NOT (NEW.revoked <=> OLD.revoked) OR (NEW.generation = OLD.generation AND NOT (NEW.expires <=> OLD.expires))",
            delete: "NOT OLD.revoked AND OLD.expires > UTC_TIMESTAMP(6)");
    }

    private static Session Read(SqlRow row) => new()
    {
        Id = row.Get(Id),
        UserId = row.Get(User),
        ProfileId = row.Get(Profile),
        Anonymous = row.Get(Anonymous),
        TokenHash = row.Get(TokenHash),
        Generation = row.Get(Generation),
        Expires = row.Get(Expires),
        Revoked = row.Get(Revoked),
        FamilyHash = row.Get(FamilyHash),
        PasswordStamp = row.Get(PasswordStamp),
        Rotation = row.Get(Rotated) is { } instant ? new(row.Get(PreviousHash), row.Get(Salt), instant) : null,
    };
}

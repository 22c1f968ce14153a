using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Storage.Aurora.Commands;

namespace Kinow.ClientApi.Storage.Aurora.Accounts;

internal sealed class SessionRow
{
    public byte[] Id { get; init; } = [];

    public byte[] UserId { get; init; } = [];

    public bool Anonymous { get; init; }

    public byte[] TokenHash { get; init; } = [];

    public int Generation { get; init; }

    public DateTime Expires { get; init; }

    public bool Revoked { get; init; }

    public Session ToSession() => new()
    {
        Id = SqlIds.Read(Id),
        UserId = SqlIds.Read(UserId),
        Anonymous = Anonymous,
        TokenHash = [.. TokenHash],
        Generation = Generation,
        Expires = SqlInstants.Read(Expires),
        Revoked = Revoked,
    };
}

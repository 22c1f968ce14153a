using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Queue.Envelopes;

internal sealed record SetCredentialsData(byte[] PasswordStamp, string? PasswordHash = null, EmailAddress? Email = null)
{
    public static SetCredentialsData From(SetCredentials command) => new([.. command.PasswordStamp], command.PasswordHash, command.Email);

    public static SetCredentials ToCommand(SetCredentialsData data, Envelope envelope) => new()
    {
        Id = envelope.Id,
        UserId = envelope.Account,
        Instant = envelope.Instant,
        Email = data.Email,
        PasswordHash = data.PasswordHash,
        PasswordStamp = [.. data.PasswordStamp],
    };
}

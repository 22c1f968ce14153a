using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Queue.Tests;

/// <content>Identities.</content>
public sealed partial class WireFormatTests
{
    [Fact]
    public void Create_user_with_an_identity() => Holds(
        """
        {"email":"zoe@example.org","firstname":"Z","lastname":"O","passwordHash":"",
        "dateAdd":"0001-01-01T00:00:00\u002B00:00","dateUpd":"0001-01-01T00:00:00\u002B00:00","newsletter":false,"optin":false,
        "identity":{"key":{"issuer":"https://accounts.example.com","subject":"7"},"dateAdd":"2026-03-01T12:30:15.123\u002B00:00",
        "verifiedEmail":"zoe@example.org"}}
        """,
        new CreateUser
        {
            Id = Id,
            UserId = Account,
            Instant = Now,
            PasswordHash = "",
            Profile = Least,
            Identity = new(new("https://accounts.example.com", "7"), Now, Least.Email),
        });

    [Fact]
    public void Unset_identity() => Holds(
        """{"identity":{"issuer":"https://accounts.example.com","subject":"7"}}""",
        new UnsetIdentity { Id = Id, UserId = Account, Instant = Now, Identity = new("https://accounts.example.com", "7") });

    [Fact]
    public void Set_identity() => Holds(
        """
        {"identity":{"key":{"issuer":"https://accounts.example.com","subject":"7"},"dateAdd":"2026-03-01T12:30:15.123\u002B00:00"}}
        """,
        new SetIdentity { Id = Id, UserId = Account, Instant = Now, Identity = new(new("https://accounts.example.com", "7"), Now) });
}

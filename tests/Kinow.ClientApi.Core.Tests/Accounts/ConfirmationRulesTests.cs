using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Tests.Accounts;

public sealed class ConfirmationRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly EmailAddress Other = EmailAddress.Parse("ada@example.org");

    private static readonly User User = new()
    {
        Id = Guid.CreateVersion7(Now),
        Profile = new() { Email = EmailAddress.Parse("ada@example.com"), Firstname = "Ada", Lastname = "B" },
    };

    [Fact]
    public void A_token_confirms_the_address_that_it_was_made_for()
    {
        var token = MailToken.Create(User.Id);
        var record = ConfirmationRules.Issue(token, User.Profile.Email, Now);
        Assert.Equal(Now.AddDays(3), record.Expires);
        Assert.DoesNotContain(token.Text, Convert.ToBase64String(record.Content.AsSpan()), StringComparison.Ordinal);
        Assert.True(ConfirmationRules.Confirms(MailToken.Read(token.Text)!, record, User));
        Assert.False(ConfirmationRules.Confirms(token, record, User with { Active = false }));
        Assert.False(ConfirmationRules.Confirms(token, record, Moved(User)));
        Assert.False(ConfirmationRules.Confirms(MailToken.Create(User.Id), record, User));
        Assert.False(ConfirmationRules.Confirms(token, record with { Content = record.Content[..32] }, User));
    }

    [Fact]
    public void An_address_is_confirmed_by_a_mail_or_by_a_service_and_as_long_as_the_account_has_it()
    {
        Assert.False(User.EmailConfirmed);
        Assert.True((User with { ConfirmedEmail = User.Profile.Email }).EmailConfirmed);
        Assert.False(Moved(User with { ConfirmedEmail = User.Profile.Email }).EmailConfirmed);
        Assert.True((User with { Identities = [IdentityOf(User.Profile.Email)] }).EmailConfirmed);
        Assert.False((User with { Identities = [IdentityOf(null), IdentityOf(Other)] }).EmailConfirmed);
        Assert.False((User with { Profile = User.Profile with { Email = default }, ConfirmedEmail = default(EmailAddress) }).EmailConfirmed);
    }

    private static User Moved(User user) => user with { Profile = user.Profile with { Email = Other } };

    private static UserIdentity IdentityOf(EmailAddress? verified) => new(new("https://accounts.example.com", "7"), Now, verified);
}

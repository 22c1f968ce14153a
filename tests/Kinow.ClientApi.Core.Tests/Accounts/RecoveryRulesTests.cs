using System.Buffers.Text;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Platform;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Tests.Accounts;

public sealed class RecoveryRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly User User = new()
    {
        Id = Guid.CreateVersion7(Now),
        Profile = new() { Email = EmailAddress.Parse("ada@example.com"), Firstname = "Ada", Lastname = "B" },
        PasswordStamp = PasswordStamp.Of("stored"),
    };

    [Fact]
    public void A_token_opens_the_account_as_it_was()
    {
        var token = MailToken.Create(User.Id);
        var record = RecoveryRules.Issue(token, User, Now);
        var read = MailToken.Read(token.Text)!;
        Assert.Equal(User.Id, read.UserId);
        Assert.True(RecoveryRules.Opens(read, record, User));
        Assert.False(RecoveryRules.Opens(read, record, null));
        Assert.False(RecoveryRules.Opens(read, record, User with { Active = false }));
        Assert.False(RecoveryRules.Opens(read, record, User with { PasswordStamp = PasswordStamp.Of("another") }));
        var moved = User.Profile with { Email = EmailAddress.Parse("ada@example.org") };
        Assert.False(RecoveryRules.Opens(read, record, User with { Profile = moved }));
    }

    [Fact]
    public void Another_token_and_a_record_of_something_else_open_nothing()
    {
        var token = MailToken.Create(User.Id);
        var record = RecoveryRules.Issue(token, User, Now);
        Assert.False(RecoveryRules.Opens(MailToken.Create(User.Id), record, User));
        Assert.False(RecoveryRules.Opens(token, record with { Content = [] }, User));
        Assert.False(RecoveryRules.Opens(token, record with { Content = record.Content[..32] }, User));
    }

    [Fact]
    public void An_account_whose_password_is_not_known_has_a_token_too()
    {
        var token = MailToken.Create(User.Id);
        var unknown = User with { PasswordStamp = [] };
        Assert.True(RecoveryRules.Opens(token, RecoveryRules.Issue(token, unknown, Now), unknown));
    }

    [Fact]
    public void An_address_is_kept_from_another_mail_by_its_hash()
    {
        var claim = RecoveryRules.Claim(User.Profile.Email, Now);
        Assert.DoesNotContain("ada", claim.Id, StringComparison.Ordinal);
        Assert.Equal(claim.Id, RecoveryRules.Claim(EmailAddress.Parse("ADA@example.com"), Now.AddDays(1)).Id);
        Assert.Equal(Now.AddMinutes(1), claim.Expires);
        Assert.Equal(Now.AddHours(6), RecoveryRules.Confirm(claim, Now).Expires);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("é")]
    public void What_cannot_be_a_token_is_none(string text)
    {
        Assert.Null(MailToken.Read(text));
        Assert.Null(MailToken.Read(text + Base64Url.EncodeToString(new byte[47]) + "!"));
        Assert.Null(MailToken.Read(Base64Url.EncodeToString(new byte[49])));
    }

    [Theory]
    [InlineData("https://site.example", "https://site.example/?a=b%2Bc", "https://site.example/#a=b%2Bc")]
    [InlineData("https://site.example/tv?x=1", "https://site.example/tv?x=1&a=b%2Bc", "https://site.example/tv?x=1#a=b%2Bc")]
    [InlineData("http://site.example:8080/", "http://site.example:8080/?a=b%2Bc", "http://site.example:8080/#a=b%2Bc")]
    [InlineData("javascript:alert(1)", null, null)]
    [InlineData("site.example", null, null)]
    [InlineData(null, null, null)]
    public void Links_lead_to_the_site(string? site, string? link, string? secret)
    {
        var platform = new PlatformInfo { Id = 1, Name = "P", Url = site };
        Assert.Equal((link, secret), (platform.LinkTo("a", "b+c"), platform.LinkWithSecret("a", "b+c")));
    }
}

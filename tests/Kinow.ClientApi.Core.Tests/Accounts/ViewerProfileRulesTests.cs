using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Tests.Accounts;

public sealed class ViewerProfileRulesTests
{
    private static readonly User Account = new()
    {
        Id = Guid.CreateVersion7(),
        Profile = new() { Email = EmailAddress.Parse("ada@example.org"), Firstname = new string('é', 60), Lastname = "Byron" },
    };

    [Theory]
    [InlineData(" Zoé ", "Zoé")]
    [InlineData("👩‍👧", null)]
    [InlineData("👧", "👧")]
    [InlineData("", null)]
    [InlineData(" \t", null)]
    [InlineData("a\u200Bb", null)]
    [InlineData("a\nb", null)]
    public void A_name_is_trimmed_and_has_nothing_hidden(string given, string? expected)
    {
        var wrong = ViewerProfileRules.ReadName(given, out var name);
        Assert.Equal(expected, wrong is null ? name : null);
    }

    [Fact]
    public void A_name_has_1_to_50_code_points()
    {
        Assert.Null(ViewerProfileRules.ReadName(string.Concat(Enumerable.Repeat("👧", 50)), out _));
        Assert.NotNull(ViewerProfileRules.ReadName(string.Concat(Enumerable.Repeat("👧", 51)), out _));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("https://images.example.org/7.png", true)]
    [InlineData("http://images.example.org/7.png", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("/7.png", false)]
    [InlineData("", false)]
    [InlineData("https://ada:secret@images.example.org/7.png", false)]
    public void A_picture_is_an_address_by_HTTPS(string? picture, bool isAccepted) =>
        Assert.Equal(isAccepted, ViewerProfileRules.CheckPicture(picture) is null);

    [Fact]
    public void A_picture_has_at_most_2000_characters()
    {
        var longest = "https://images.example.org/".PadRight(ViewerProfileRules.MaxPicture, 'a');
        Assert.Null(ViewerProfileRules.CheckPicture(longest));
        Assert.NotNull(ViewerProfileRules.CheckPicture(longest + "a"));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(0, true)]
    [InlineData(21, true)]
    [InlineData(-1, false)]
    [InlineData(22, false)]
    public void An_age_limit_is_from_0_to_21(int? limit, bool isAccepted) =>
        Assert.Equal(isAccepted, ViewerProfileRules.CheckAgeLimit(limit) is null);

    [Theory]
    [InlineData(null, true)]
    [InlineData("0000", true)]
    [InlineData("123456", true)]
    [InlineData("123", false)]
    [InlineData("1234567", false)]
    [InlineData("12a4", false)]
    [InlineData("١٢٣٤", false)]
    [InlineData("-123", false)]
    public void A_PIN_has_4_to_6_digits(string? pin, bool isAccepted) => Assert.Equal(isAccepted, ViewerProfileRules.CheckPin(pin) is null);

    [Fact]
    public void The_first_profile_is_always_there_and_counts()
    {
        var first = Assert.Single(ViewerProfiles.Of(Account));
        Assert.Equal((Account.Id, new string('é', 50)), (first.Id, first.Name));
        Assert.Same(Account, ViewerProfiles.Seen(Account, null));
        Assert.Same(Account, ViewerProfiles.Seen(Account, Account.Id));
        Assert.False(ViewerProfileRules.MayAdd(Account, new() { Limit = 1 }));
        Assert.True(ViewerProfileRules.MayAdd(Account, new() { Limit = 2 }));
        var changed = Account with { Profiles = [first with { Name = "Ada" }] };
        Assert.Equal("Ada", Assert.Single(ViewerProfiles.Of(changed)).Name);
        Assert.True(ViewerProfileRules.MayAdd(changed, new() { Limit = 2 }));
    }

    [Fact]
    public void The_first_profile_comes_first_whenever_the_others_were_made()
    {
        var other = ViewerProfiles.FirstOf(Account) with { Id = Guid.CreateVersion7(), DateAdd = DateTimeOffset.MinValue };
        var account = Account with { Profiles = [other, ViewerProfiles.FirstOf(Account)] };
        Assert.Equal([account.Id, other.Id], ViewerProfiles.Of(account).Select(static profile => profile.Id));
    }

    [Fact]
    public void A_profile_sees_what_is_its_own()
    {
        var other = ViewerProfiles.FirstOf(Account) with { Id = Guid.CreateVersion7(), AgeLimit = 10, Bookmarks = [new(7, default)] };
        var account = Account with { Bookmarks = [new(8, default)], Profiles = [other] };
        Assert.Equal([7L], ViewerProfiles.Seen(account, other.Id)!.Bookmarks.Select(static bookmark => bookmark.ProductId));
        Assert.Equal([8L], ViewerProfiles.Seen(account, null)!.Bookmarks.Select(static bookmark => bookmark.ProductId));
        Assert.Null(ViewerProfiles.Seen(account, Guid.CreateVersion7()));
        Assert.Equal((10, null), (ViewerProfiles.AgeLimitOf(account, other.Id), ViewerProfiles.AgeLimitOf(account, null)));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(21, true)]
    [InlineData(0, true)]
    public void Who_has_an_age_limit_needs_a_confirmation(int? limit, bool isNeeded) =>
        Assert.Equal(isNeeded, ViewerProfileRules.NeedsConfirmation(ViewerProfiles.FirstOf(Account) with { AgeLimit = limit }));
}

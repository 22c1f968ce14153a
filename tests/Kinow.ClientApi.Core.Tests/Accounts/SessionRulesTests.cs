using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Core.Tests.Accounts;

public sealed class SessionRulesTests
{
    private static readonly Session Sound = new()
    {
        Id = Guid.CreateVersion7(),
        UserId = Guid.CreateVersion7(),
        TokenHash = [.. new byte[32]],
        Expires = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero),
    };

    [Fact]
    public void Its_identifier_says_when_it_was_opened()
    {
        var opened = new DateTimeOffset(2026, 3, 1, 12, 0, 0, 123, TimeSpan.Zero);
        Assert.Equal(opened, (Sound with { Id = Guid.CreateVersion7(opened) }).Opened);
        Assert.Equal(DateTimeOffset.MinValue, (Sound with { Id = Guid.NewGuid() }).Opened);
        Assert.Equal(DateTimeOffset.MinValue, (Sound with { Id = Guid.Parse("ffffffff-ffff-7fff-8fff-ffffffffffff") }).Opened);
    }

    [Fact]
    public void A_session_with_an_impossible_value_is_none()
    {
        Assert.Null(SessionRules.Check(Sound));
        Assert.Equal("sessionId is empty.", SessionRules.Check(Sound with { Id = Guid.Empty }));
        Assert.Equal("tokenHash has not 32 bytes.", SessionRules.Check(Sound with { TokenHash = [1] }));
        Assert.Null(SessionRules.Check(Sound with { FamilyHash = [.. new byte[32]], PasswordStamp = [.. new byte[32]] }));
        Assert.Equal("familyHash has not 32 bytes.", SessionRules.Check(Sound with { FamilyHash = [1] }));
        Assert.Equal("passwordStamp has not 32 bytes.", SessionRules.Check(Sound with { PasswordStamp = [.. new byte[33]] }));
        var rotation = new SessionRotation([.. new byte[32]], [.. new byte[32]], Sound.Expires);
        Assert.Null(SessionRules.Check(Sound with { Rotation = rotation }));
        Assert.Equal("previousHash has not 32 bytes.", SessionRules.Check(Sound with { Rotation = rotation with { PreviousHash = [] } }));
        Assert.Equal("salt has not 32 bytes.", SessionRules.Check(Sound with { Rotation = rotation with { Salt = [1] } }));
        Assert.Equal("rotated is out of range.", SessionRules.Check(Sound with { Rotation = rotation with { Instant = default } }));
        Assert.Equal("generation is negative.", SessionRules.Check(Sound with { Generation = -1 }));
        Assert.Equal("expires is out of range.", SessionRules.Check(Sound with { Expires = default }));
    }
}

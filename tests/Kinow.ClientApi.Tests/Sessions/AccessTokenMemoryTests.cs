using System.Globalization;
using System.Text;
using Kinow.ClientApi.Sessions;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Sessions;

public sealed class AccessTokenMemoryTests
{
    private static readonly AccessToken Token = new(Guid.NewGuid(), Guid.NewGuid(), false, Api.Now);

    [Fact]
    public void Memory_is_bounded_and_keeps_what_is_used()
    {
        var memory = new AccessTokenMemory(100);
        var used = KeyOf(-1);
        memory.Add(used, Token);
        for (var i = 0; i < 1_000; i++)
        {
            memory.Add(KeyOf(i), Token);
            Assert.Same(Token, memory.Find(used));
        }

        Assert.InRange(Enumerable.Range(0, 1_000).Count(i => memory.Find(KeyOf(i)) is not null), 40, 150);
    }

    [Fact]
    public void A_token_that_was_seen_is_not_verified_again()
    {
        var options = new TokenOptions { Keys = TestKeys.First };
        var reader = new AccessTokenReader(TestKeys.RingOf(options), options);
        var token = Api.Generated.TokenOf(Guid.CreateVersion7());
        Assert.Same(reader.Read(token, Api.Now), reader.Read(token, Api.Now));
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) reader.Read(token, Api.Now);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100);
    }

    private static AccessTokenMemory.Key KeyOf(int number) =>
        AccessTokenMemory.KeyOf(Encoding.ASCII.GetBytes(number.ToString(CultureInfo.InvariantCulture)));
}

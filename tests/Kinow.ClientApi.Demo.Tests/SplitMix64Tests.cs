namespace Kinow.ClientApi.Demo.Tests;

public sealed class SplitMix64Tests
{
    /// <summary>The first values that the published algorithm gives for this seed.</summary>
    [Fact]
    public void Gives_the_published_sequence()
    {
        var random = new SplitMix64(1234567);
        Assert.Equal(
            [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821],
            Enumerable.Range(0, 5).Select(_ => random.Next()));
    }

    [Fact]
    public void Stays_below_its_bound_and_reaches_every_value()
    {
        var random = new SplitMix64(1);
        var values = Enumerable.Range(0, 1000).Select(_ => random.Between(3, 7)).Distinct().Order();
        Assert.Equal([3, 4, 5, 6, 7], values);
    }

    [Fact]
    public void Objects_have_sequences_of_their_own() =>
        Assert.Equal(300, Enumerable.Range(0, 300).Select(i => SplitMix64.For(1, (ulong)(i % 3), i / 3).Next()).Distinct().Count());
}

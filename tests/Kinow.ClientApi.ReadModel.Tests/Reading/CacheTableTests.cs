using Kinow.ClientApi.ReadModel.Reading.Caching;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Reading;

public sealed class CacheTableTests
{
    private readonly CacheTable<int, string> table = new(maxBytes: 100_000);

    [Fact]
    public void Memory_stays_bounded_and_keeps_what_is_used()
    {
        for (var i = 0; i < 10_000; i++)
        {
            Put(i, 1_000);
            Assert.NotNull(table.Find(0));
        }

        Assert.InRange(table.Count, 10, 100);
        Assert.Null(table.Find(5_000));
    }

    [Fact]
    public void Renewing_one_value_again_and_again_drives_nothing_out()
    {
        Put(1, 1_000);
        for (var i = 0; i < 10_000; i++) Put(2, 1_000, at: i);
        Assert.NotNull(table.Find(1));
    }

    [Fact]
    public void A_value_never_gives_way_to_an_earlier_one()
    {
        Put(1, 10, at: 5);
        Put(1, 20, at: 4);
        Assert.Equal(10, table.Find(1)!.Cached!.Weight);
    }

    [Fact]
    public void What_was_read_for_one_moment_does_not_answer_another()
    {
        Put(1, 10);
        var held = table.Find(1)!.Cached!;
        Assert.True(held.Answers(Catalog.Now.AddMilliseconds(400), 400));
        Assert.True(held.Answers(Catalog.Now, 400));
        Assert.False(held.Answers(Catalog.Now.AddDays(1), 400));
        Assert.False(held.Answers(Catalog.Now.AddDays(-1), 400));
    }

    private void Put(int key, int weight, long at = 0) => table.Grow(table.FindOrAdd(key).Keep(new("x", at, Catalog.Now, weight)));
}

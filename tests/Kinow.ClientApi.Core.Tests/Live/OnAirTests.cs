using Kinow.ClientApi.Core.Live;

namespace Kinow.ClientApi.Core.Tests.Live;

public sealed class OnAirTests
{
    private static readonly DateTimeOffset Eight = new(2026, 3, 1, 20, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Tells_what_runs_and_what_is_next_until_that_changes()
    {
        ChannelProgram[] programs = [Program(1, 0, 30), Program(2, 30, 90), Program(3, 100, 120)];
        AssertAt(programs, -5, (null, 1), 0);
        AssertAt(programs, 0, (1, 2), 30);
        AssertAt(programs, 30, (2, 3), 90);
        AssertAt(programs, 95, (null, 3), 100);
        AssertAt(programs, 119, (3, null), 120);
        AssertAt(programs, 120, (null, null), null);
    }

    [Fact]
    public void Of_programs_that_overlap_the_last_to_begin_runs()
    {
        ChannelProgram[] programs = [Program(1, 0, 60), Program(2, 30, 45)];
        AssertAt(programs, 29, (1, 2), 30);
        AssertAt(programs, 30, (2, null), 45);
        AssertAt(programs, 45, (1, null), 60);
    }

    private static void AssertAt(ChannelProgram[] programs, int minutes, (long? Current, long? Next) expected, int? until)
    {
        var found = OnAir.At(programs, Eight.AddMinutes(minutes));
        Assert.Equal(expected, (found.Current?.Id, found.Next?.Id));
        Assert.Equal(until is { } edge ? Eight.AddMinutes(edge) : (DateTimeOffset?)null, found.Until);
    }

    private static ChannelProgram Program(long id, int from, int to) =>
        new() { Id = id, ChannelId = 1, StartsAt = Eight.AddMinutes(from), EndsAt = Eight.AddMinutes(to) };
}

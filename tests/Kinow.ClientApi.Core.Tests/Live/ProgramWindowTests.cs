using Kinow.ClientApi.Core.Live;

namespace Kinow.ClientApi.Core.Tests.Live;

public sealed class ProgramWindowTests
{
    private static readonly DateTimeOffset Minute = new(2026, 3, 1, 20, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Is_a_day_from_now_unless_something_else_is_asked_for()
    {
        Assert.Null(ProgramWindow.TryCreate(null, null, Minute, out var window));
        Assert.Equal(new ProgramWindow(Minute, Minute.AddDays(1)), window);
        Assert.Null(ProgramWindow.TryCreate(Minute.AddDays(-3), null, Minute, out window));
        Assert.Equal(new ProgramWindow(Minute.AddDays(-3), Minute.AddDays(-2)), window);
        Assert.Null(ProgramWindow.TryCreate(DateTimeOffset.MaxValue.AddHours(-1), null, Minute, out window));
        Assert.Equal(DateTimeOffset.MaxValue, window.To);
    }

    [Theory]
    [InlineData(0, "to must be later than from, which is now when it is not given.")]
    [InlineData(-1, "to must be later than from, which is now when it is not given.")]
    [InlineData((7 * 24 * 60) + 1, "to must be at most 7 days later than from.")]
    [InlineData(7 * 24 * 60, null)]
    public void Is_some_days_at_most(int minutes, string? fault)
    {
        var wrong = ProgramWindow.TryCreate(Minute, Minute.AddMinutes(minutes), Minute, out _);
        Assert.Equal(fault, wrong?.Message);
    }
}

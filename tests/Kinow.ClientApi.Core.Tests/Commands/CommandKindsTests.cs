using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Core.Tests.Commands;

public sealed class CommandKindsTests
{
    [Fact]
    public void Every_command_has_one_kind_of_its_own()
    {
        var commands = typeof(Command).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(Command)) && !type.IsAbstract);
        var listed = CommandKinds.All.Select(static kind => kind.Type);

        Assert.Equal(commands.OrderBy(static type => type.Name), listed.OrderBy(static type => type.Name));
        Assert.Equal(CommandKinds.All.Length, CommandKinds.All.Select(static kind => kind.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(CommandKinds.All, static kind => Assert.Same(kind, CommandKinds.Find(kind.Name)));
    }

    [Fact]
    public void A_part_is_missing_or_doubled_for_no_kind()
    {
        var all = CommandKinds.All.Select(static kind => new Part(kind)).ToArray();

        Assert.All(all, part => Assert.Same(part, new CommandParts<Part>(all).Of(part.Kind)));
        var missing = Assert.Throws<InvalidOperationException>(() => new CommandParts<Part>(all[1..]));
        Assert.Equal("Every kind of command has one Part: create_user has 0.", missing.Message);
        var doubled = Assert.Throws<InvalidOperationException>(() => new CommandParts<Part>(all.Append(all[^1])));
        Assert.Equal("Every kind of command has one Part: erase_user has 2.", doubled.Message);
    }

    [Theory]
    [InlineData("00000000-0000-0000-0000-000000000000", "0195a3c2-1f00-7000-8000-000000000002", 2026, 7, "id is empty.")]
    [InlineData("0195a3c2-1f00-7000-8000-000000000001", "00000000-0000-0000-0000-000000000000", 2026, 7, "account is empty.")]
    [InlineData("0195a3c2-1f00-7000-8000-000000000001", "0195a3c2-1f00-7000-8000-000000000002", 1969, 7, "instant is out of range.")]
    [InlineData("0195a3c2-1f00-7000-8000-000000000001", "0195a3c2-1f00-7000-8000-000000000002", 9000, 7, "instant is out of range.")]
    [InlineData("0195a3c2-1f00-7000-8000-000000000001", "0195a3c2-1f00-7000-8000-000000000002", 1970, 0, "productId is no identifier: 0.")]
    [InlineData("0195a3c2-1f00-7000-8000-000000000001", "0195a3c2-1f00-7000-8000-000000000002", 1970, 1, null)]
    public void Values_out_of_range_are_told(string id, string account, int year, long product, string? wrong)
    {
        var command = new SetBookmark
        {
            Id = Guid.Parse(id),
            UserId = Guid.Parse(account),
            Instant = new(year, 1, 1, 0, 0, 0, TimeSpan.Zero),
            ProductId = product,
            Bookmarked = true,
        };

        Assert.Equal(wrong, SetBookmark.Kind.Check(command));
    }

    [Theory]
    [InlineData(0, 1, 0, 0, null, "videoId is no identifier: 0.")]
    [InlineData(1, -1, 0, 0, null, "productId is no identifier: -1.")]
    [InlineData(1, 1, -1, 0, null, "watchedTime is negative.")]
    [InlineData(1, 1, 0, -0.5, null, "seek is out of range.")]
    [InlineData(1, 1, 0, 10_000_001, null, "seek is out of range.")]
    [InlineData(1, 1, 0, double.NaN, null, "seek is out of range.")]
    [InlineData(1, 1, 0, 0, 0L, "accessId is no identifier: 0.")]
    [InlineData(1, 1, 0, 10_000_000, 1L, null)]
    public void So_are_those_of_a_viewing(long video, long product, int watched, double seek, long? access, string? wrong)
    {
        var command = new RecordWatchSession
        {
            Id = Guid.CreateVersion7(),
            UserId = Guid.CreateVersion7(),
            Instant = DateTimeOffset.UnixEpoch,
            Date = DateTimeOffset.UnixEpoch,
            VideoId = video,
            ProductId = product,
            WatchedTime = watched,
            Seek = seek,
            AccessId = access,
        };

        Assert.Equal(wrong, RecordWatchSession.Kind.Check(command));
        Assert.Equal("date is out of range.", RecordWatchSession.Kind.Check(command with { VideoId = 1, ProductId = 1, Date = default }));
    }

    private sealed record Part(CommandKind Kind) : ICommandPart;
}

using System.Collections.Immutable;
using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Demo.Words;

namespace Kinow.ClientApi.Demo;

/// <summary>
/// Makes what channels send from yesterday on, day and night, on the full and half hours. Every second channel has catch-up.
/// </summary>
internal static class ProgramMaker
{
    private const int Days = 6;
    private const int ProgramsPerChannel = 10_000;
    private const int CatchUpDays = 7;

    internal static ImmutableArray<ChannelProgram> Make(CatalogContext context, LiveSources sources) =>
        [.. Enumerable.Range(1, ChannelMaker.Names.Length).SelectMany(channel => Make(context, sources, channel))];

    private static IEnumerable<ChannelProgram> Make(CatalogContext context, LiveSources sources, int channel)
    {
        var random = context.RandomFor(ProductPart.Program, channel);
        var (from, to) = (Day(context.Now).AddDays(-1), Day(context.Now).AddDays(Days));
        for (var number = 1; from < to; number++)
        {
            var show = random.Pick<Show>(Show.All);
            var ends = from.AddMinutes(show.Minutes + (30 * random.Below(2)));
            var program = new ChannelProgram
            {
                Id = ((long)channel * ProgramsPerChannel) + number,
                ChannelId = channel,
                Name = show.Name.ToText(),
                Description = show.Text.ToText(),
                StartsAt = from,
                EndsAt = ends,
                Thumbnail = context.Pictures.Address("programs", show.Number, "thumbnail"),
                Cover = context.Pictures.Address("programs", show.Number, "cover"),
            };
            var hasCatchUp = channel % 2 == 1;
            yield return !hasCatchUp ? program : program with
            {
                CatchUpUntil = ends.AddDays(CatchUpDays),
                VideoId = sources[number].Video,
            };
            from = ends;
        }
    }

    private static DateTimeOffset Day(DateTimeOffset now) => new(now.UtcDateTime.Date, TimeSpan.Zero);
}

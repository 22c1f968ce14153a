using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>What channels send.</summary>
internal static class ProgramTable
{
    internal static readonly MappedTable<ChannelProgram> Map = new("program", Read);

    internal static readonly TextTable<ChannelProgram> Texts =
        new("program_text", "program_id", ChangeAggregate.Of(ItemKinds.Program).Part("program_id"));

    internal static readonly TextColumn Name = Texts.Text("name", static program => program.Name);
    internal static readonly TextColumn Description = Texts.Text("description", static program => program.Description);

    private static readonly ReadColumn<long> Id = Map.Column("id", SqlTypes.Long, static program => program.Id);
    private static readonly ReadColumn<long> Channel = Map.Column("channel_id", SqlTypes.Long, static program => program.ChannelId);
    private static readonly ReadColumn<DateTimeOffset> StartsAt =
        Map.Column("starts_at", SqlTypes.Instant, static program => program.StartsAt);
    private static readonly ReadColumn<DateTimeOffset> EndsAt = Map.Column("ends_at", SqlTypes.Instant, static program => program.EndsAt);
    private static readonly ReadColumn<DateTimeOffset?> CatchUpUntil =
        Map.Column("catch_up_until", SqlTypes.InstantOrNull, static program => program.CatchUpUntil);
    private static readonly ReadColumn<long?> Video = Map.Column("video_id", SqlTypes.LongOrNull, static program => program.VideoId);
    private static readonly ReadColumn<string?> Thumbnail =
        Map.Column("thumbnail", SqlTypes.TextOrNull, static program => program.Thumbnail);
    private static readonly ReadColumn<string?> Cover = Map.Column("cover", SqlTypes.TextOrNull, static program => program.Cover);

    static ProgramTable() => Map.Announces(ChangeAggregate.Of(ItemKinds.Program).Itself("id"));

    private static ChannelProgram Read(SqlRow row) => new()
    {
        Id = row.Get(Id),
        ChannelId = row.Get(Channel),
        StartsAt = row.Get(StartsAt),
        EndsAt = row.Get(EndsAt),
        CatchUpUntil = row.Get(CatchUpUntil),
        VideoId = row.Get(Video),
        Thumbnail = row.Get(Thumbnail),
        Cover = row.Get(Cover),
    };
}

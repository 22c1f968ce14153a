using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>Subtitles of a video.</summary>
internal sealed record SubtitleRow(long Owner, Subtitle Subtitle, int Position) : IOwnedRow
{
    public long Key => Subtitle.Id;
}

using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>The rows that videos are made of.</summary>
internal sealed record VideoRows(
    PendingResult<List<Video>> Rows,
    PendingResult<RowSet<TextRow>> Texts,
    PendingResult<RowSet<SubtitleRow>> Subtitles,
    PendingResult<RowSet<CountryRow>> Countries);

using Kinow.ClientApi.Storage.Aurora.Connections;
using Kinow.ClientApi.Storage.Aurora.Rows;

namespace Kinow.ClientApi.Storage.Aurora.Reading;

/// <summary>The rows that videos are made of.</summary>
internal sealed record VideoRows(
    Coming<List<VideoRow>> Rows, Coming<RowSet<TextRow>> Texts, Coming<RowSet<SubtitleRow>> Subtitles, Coming<RowSet<CountryRow>> Countries);

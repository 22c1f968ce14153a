using Kinow.ClientApi.Storage.Aurora.Connections;
using Kinow.ClientApi.Storage.Aurora.Rows;

namespace Kinow.ClientApi.Storage.Aurora.Reading;

/// <summary>The rows that seasons are made of, their videos apart.</summary>
internal sealed record VideoGroupRows(Coming<RowSet<VideoGroupRow>> Rows, Coming<RowSet<TextRow>> Texts);

namespace Kinow.ClientApi.Sql.Mapping;

/// <summary>
/// UUIDs as tables keep them: 16 bytes in network order, so that version 7 sorts by time and <c>BIN_TO_UUID</c> reads them.
/// </summary>
public static class SqlGuid
{
    /// <summary>The bytes of a UUID.</summary>
    /// <param name="id">The UUID.</param>
    public static byte[] ToStore(Guid id) => id.ToByteArray(bigEndian: true);

    /// <summary>The UUID of some bytes.</summary>
    /// <param name="bytes">16 bytes.</param>
    public static Guid FromStore(byte[] bytes) => new(bytes, bigEndian: true);
}

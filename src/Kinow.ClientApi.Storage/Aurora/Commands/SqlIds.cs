namespace Kinow.ClientApi.Storage.Aurora.Commands;

/// <summary>UUIDs as columns hold them: 16 bytes in network order.</summary>
internal static class SqlIds
{
    public static byte[] Bytes(Guid id) => id.ToByteArray(bigEndian: true);

    public static byte[]? Bytes(Guid? id) => id is { } known ? Bytes(known) : null;

    public static Guid Read(byte[] bytes) => new(bytes, bigEndian: true);
}

#!/usr/bin/env bash
# Makes the clip that Kinow.ClientApi.Local plays for every video, of test patterns alone: ten seconds with a clock and a tone, as HLS (fragmented MP4) and
# as one MP4. The results are committed; run this only to change them. Needs ffmpeg with libx264 (Debian: ffmpeg).
set -euo pipefail
cd "$(dirname "$0")/../src/Kinow.ClientApi.Local/Media/Clip"
rm -f clip.mp4 master.m3u8 video.m3u8 video.m4s
common=(-hide_banner -loglevel error -y -fflags +bitexact)
ffmpeg "${common[@]}" \
  -f lavfi -i testsrc=size=320x180:rate=12:duration=10 -f lavfi -i sine=frequency=330:sample_rate=32000:duration=10 \
  -map_metadata -1 -flags:v +bitexact -flags:a +bitexact \
  -c:v libx264 -profile:v baseline -level 3.0 -pix_fmt yuv420p -preset veryslow -tune animation -crf 32 -g 24 -keyint_min 24 -sc_threshold 0 -threads 1 \
  -c:a aac -b:a 24k -ac 1 -af volume=0.1 -shortest -movflags +faststart clip.mp4

# The same pictures and sounds in fragments of two seconds, which players ask for by ranges of one file.
ffmpeg "${common[@]}" -i clip.mp4 -map_metadata -1 -c copy -f hls -hls_time 2 -hls_playlist_type vod -hls_segment_type fmp4 \
  -hls_flags single_file+independent_segments -hls_segment_filename video.m4s video.m3u8
cat > master.m3u8 <<'M3U8'
#EXTM3U
#EXT-X-VERSION:7
#EXT-X-INDEPENDENT-SEGMENTS
#EXT-X-STREAM-INF:BANDWIDTH=120000,CODECS="avc1.42c01e,mp4a.40.2",RESOLUTION=320x180,FRAME-RATE=12.000
video.m3u8
M3U8
ls -l
